// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/gv100ad.h"

#include <QString>
#include <QStringList>

#include <ostream>

namespace mittelbuch {

void PrintTo(const RegisterFault &fault, std::ostream *out);

namespace test {

/// What a line of a GV100AD file says; the rest of its 220 characters is blank.
struct RegisterLine {
    QString type;
    QString key;
    QString association;
    QString name;
    QString seat;
    QString kind;
    QString figures;   ///< three times eleven digits: area, inhabitants, males
    QString postcode;
    QString day = QStringLiteral("20251130");
};

QString recordOf(const RegisterLine &line);

/// Five lines: Saxony, the district Görlitz, the association of Görlitz, and two towns, one of them with Sorbian
/// letters.
QStringList smallRegister();

QByteArray fileOf(const QStringList &lines, const QString &lineEnd = QStringLiteral("\n"));

/// The faults of the file; fails the running test if there are none.
QVector<RegisterFault> faultsOf(const QByteArray &content);

/// The edition in the file; fails the running test if there are faults.
RegisterEdition editionOf(const QByteArray &content, QDate populationDay = {});

}  // namespace test
}  // namespace mittelbuch
