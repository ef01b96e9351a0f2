// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/tablesource.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace mittelbuch::test {

/// An archive of the parts, deflated.
QByteArray archiveOf(const QMap<QString, QByteArray> &parts, const char *password = nullptr);

/// The parts of a workbook of one sheet "Plan" with these rows (<row>…</row>), shared texts (<si>…</si>) and styles.
QMap<QString, QByteArray> workbookParts(const QByteArray &rows, const QByteArray &sharedTexts = {},
                                        const QByteArray &styles = {});
QByteArray workbookOf(const QByteArray &rows, const QByteArray &sharedTexts = {}, const QByteArray &styles = {});

/// What a table holds, a line per row: "1: Kapitel | Titel"; numbers in <>, errors in !!, values not calculated as ?.

struct ReadTable {
    QStringList rows;
    std::optional<ImportFault> fault;
};
ReadTable readTable(const QByteArray &content, const TableLimits &limits = {}, const QString &sheet = {});

}  // namespace mittelbuch::test
