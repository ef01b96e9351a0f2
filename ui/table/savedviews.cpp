// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/savedviews.h"

#include "base/textfold.h"

#include <QSettings>

#include <algorithm>

namespace mittelbuch {

namespace {

QVariantMap contentOf(const ListView &view)
{
    QVariantMap filters;
    for (auto filter = view.filters.cbegin(); filter != view.filters.cend(); ++filter)
        filters.insert(filter.key(), filter.value());
    return {{QStringLiteral("search"), view.search},
            {QStringLiteral("filters"), filters},
            {QStringLiteral("sort"), view.sortColumn},
            {QStringLiteral("descending"), view.descending},
            {QStringLiteral("group"), view.groupColumn},
            {QStringLiteral("order"), view.columns.order},
            {QStringLiteral("hidden"), view.columns.hidden},
            {QStringLiteral("widths"), view.columns.widths}};
}

ListView viewOf(const QVariantMap &content)
{
    ListView view;
    view.search = content.value(QStringLiteral("search")).toString();
    const QVariantMap filters = content.value(QStringLiteral("filters")).toMap();
    for (auto filter = filters.cbegin(); filter != filters.cend(); ++filter)
        view.filters.insert(filter.key(), filter.value().toString());
    view.sortColumn = content.value(QStringLiteral("sort")).toString();
    view.descending = content.value(QStringLiteral("descending")).toBool();
    view.groupColumn = content.value(QStringLiteral("group")).toString();
    view.columns = {content.value(QStringLiteral("order")).toStringList(),
                    content.value(QStringLiteral("hidden")).toStringList(),
                    content.value(QStringLiteral("widths")).toMap()};
    return view;
}

bool areSame(const QString &one, const QString &other)
{
    return one.trimmed().compare(other.trimmed(), Qt::CaseInsensitive) == 0;
}

}  // namespace

// A list of entries instead of a group for each name: a name may hold what a settings file reads as a path.
SavedViews::SavedViews(const QString &tableName) : m_place(QStringLiteral("views/") + tableName) {}

QStringList SavedViews::names() const
{
    QStringList names;
    for (const Kept &one : read())
        names.append(one.name);
    std::sort(names.begin(), names.end(),
              [](const QString &left, const QString &right) { return sortKey(left) < sortKey(right); });
    return names;
}

bool SavedViews::save(const QString &name, const ListView &view)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > longestName)
        return false;
    remove(trimmed);
    write(read() + QVector<Kept>{{trimmed, contentOf(view)}});
    return true;
}

std::optional<ListView> SavedViews::view(const QString &name) const
{
    for (const Kept &one : read()) {
        if (areSame(one.name, name))
            return viewOf(one.content);
    }
    return std::nullopt;
}

void SavedViews::remove(const QString &name)
{
    QVector<Kept> views = read();
    views.erase(std::remove_if(views.begin(), views.end(), [&](const Kept &one) { return areSame(one.name, name); }),
                views.end());
    write(views);
}

QVector<SavedViews::Kept> SavedViews::read() const
{
    QVector<Kept> views;
    const QVariantList entries = QSettings().value(m_place).toList();
    for (const QVariant &entry : entries) {
        const QVariantMap content = entry.toMap();
        views.append({content.value(QStringLiteral("name")).toString(), content});
    }
    return views;
}

void SavedViews::write(const QVector<Kept> &views) const
{
    QVariantList entries;
    for (const Kept &one : views) {
        QVariantMap content = one.content;
        content.insert(QStringLiteral("name"), one.name);
        entries.append(content);
    }
    QSettings().setValue(m_place, entries);
}

}  // namespace mittelbuch
