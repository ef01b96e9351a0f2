// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/budgetline.h"

#include "domain/wordtable.h"

#include <algorithm>

namespace mittelbuch {

namespace {

constexpr WordTable categoryWords(std::array{
    word(ExpenditureCategory::other, "other"),
    word(ExpenditureCategory::federalOrEuropean, "federalOrEuropean"),
    word(ExpenditureCategory::statutory, "statutory"),
});
constexpr qsizetype titleDigits = 5;

bool isDigits(const QString &text, qsizetype count)
{
    return text.size() == count
        && std::all_of(text.cbegin(), text.cend(), [](QChar sign) { return sign >= u'0' && sign <= u'9'; });
}

}  // namespace

std::optional<BudgetLineKey> BudgetLineKey::tryFromString(const QString &text)
{
    QString packed = text;
    packed.remove(u' ').remove(u'\u00a0');
    const qsizetype slash = packed.indexOf(u'/');
    packed.remove(u'/');
    const qsizetype chapterDigits = slash < 0 ? packed.size() - titleDigits : slash;
    return tryFromParts(packed.left(chapterDigits), packed.mid(chapterDigits));
}

std::optional<BudgetLineKey> BudgetLineKey::tryFromParts(const QString &chapter, const QString &title)
{
    if ((!isDigits(chapter, 4) && !isDigits(chapter, 5)) || !isDigits(title, titleDigits))
        return std::nullopt;
    return BudgetLineKey(chapter, title);
}

BudgetLineKey BudgetLineKey::fromString(const QString &text)
{
    const std::optional<BudgetLineKey> key = tryFromString(text);
    Q_ASSERT_X(key.has_value(), "BudgetLineKey", "not a budget line");
    return *key;
}

QString BudgetLineKey::toDisplay() const
{
    return m_chapter.left(2) + u' ' + m_chapter.mid(2) + u'/' + m_title.left(3) + u' ' + m_title.mid(3);
}

BudgetSide budgetSideOf(const BudgetLineKey &key)
{
    return key.title().front() <= u'3' ? BudgetSide::revenue : BudgetSide::expenditure;
}

LineKind lineKindOf(const BudgetLineKey &key)
{
    const QChar mainGroup = key.title().front();
    return mainGroup == u'7' || mainGroup == u'8' ? LineKind::investment : LineKind::current;
}

QString toString(ExpenditureCategory category)
{
    return categoryWords.wordOf(category);
}

std::optional<ExpenditureCategory> expenditureCategoryFromString(const QString &text)
{
    return categoryWords.valueOf(text);
}

}  // namespace mittelbuch
