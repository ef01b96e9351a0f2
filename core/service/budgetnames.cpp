// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/budgetnames.h"

#include "service/casework.h"
#include "service/eventdetail.h"
#include "service/refusing.h"

#include <QJsonDocument>

#include <algorithm>

namespace mittelbuch {

namespace {

const QString namesSetting = QStringLiteral("budget.names");

bool isNumber(const QString &text)
{
    const bool digits = std::all_of(text.cbegin(), text.cend(), [](QChar one) { return one >= u'0' && one <= u'9'; });
    return digits && (text.size() == 2 || text.size() == 4 || text.size() == 5);
}

Result<void> write(Store &store, const BudgetNames &names)
{
    QJsonObject object;
    for (auto name = names.cbegin(); name != names.cend(); ++name)
        object.insert(name.key(), name.value());
    return store.settings().setValue(namesSetting, compactJson(object));
}

}  // namespace

Result<BudgetNames> budgetNames(Store &store)
{
    return store.settings().value(namesSetting).map([](const QString &text) {
        BudgetNames names;
        const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
        for (auto name = object.constBegin(); name != object.constEnd(); ++name)
            names.insert(name.key(), name.value().toString());
        return names;
    });
}

Result<void> keepBudgetNames(Store &store, const BudgetNames &names)
{
    if (names.isEmpty())
        return {};
    Result<BudgetNames> kept = budgetNames(store);
    if (!kept)
        return tl::unexpected(kept.error());
    kept->insert(names);
    return write(store, *kept);
}

Outcome<void> nameInBudget(Session &session, const QString &number, const QString &name)
{
    const QString plain = QString(number).remove(u' ');
    if (!isNumber(plain))
        return refuse(refusalAt(RefusalCode::fieldInvalid, QStringLiteral("number"), number));
    return session.store.write([&]() -> Outcome<void> {
        Result<BudgetNames> kept = budgetNames(session.store);
        if (!kept)
            return denied(kept.error());
        const QString before = kept->value(plain);
        if (name.trimmed().isEmpty())
            kept->remove(plain);
        else
            kept->insert(plain, name.simplified());
        return write(session.store, *kept).and_then([&] {
            return recordEvent(session, {QStringLiteral("budget.name"), plain, session.clock.today(),
                                         changeDetail({{QStringLiteral("name"), before}},
                                                      {{QStringLiteral("name"), name.simplified()}}),
                                         QString()});
        });
    });
}

}  // namespace mittelbuch
