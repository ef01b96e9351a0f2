// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testsupport.h"

#include <QFile>
#include <QFileInfo>
#include <QVector>

#include <gtest/gtest.h>

void PrintTo(const QString &text, std::ostream *out)
{
    *out << '"' << text.toStdString() << '"';
}

void PrintTo(const QDate &day, std::ostream *out)
{
    *out << day.toString(Qt::ISODate).toStdString();
}

namespace mittelbuch {

void PrintTo(Money amount, std::ostream *out)
{
    *out << amount.cents() << " cents";
}

namespace test {

namespace {

struct Expectation {
    QString part;
    bool came = false;
};

QVector<Expectation> &expectations()
{
    static QVector<Expectation> all;
    return all;
}

}  // namespace

QString sharedData(const QString &relativePath)
{
    const QString path = QStringLiteral(MITTELBUCH_SHARED_DATA) + u'/' + relativePath;
    if (!QFileInfo::exists(path))
        ADD_FAILURE() << "The public file " << relativePath.toStdString() << " is missing; looked for it at " << path.toStdString()
                      << ". Put the folder shared/data beside the project, or set MITTELBUCH_SHARED_DATA.";
    return path;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        ADD_FAILURE() << "Cannot read " << path.toStdString() << ": " << file.errorString().toStdString();
        return {};
    }
    return file.readAll();
}

ExpectWarning::ExpectWarning(QString part) : m_part(std::move(part))
{
    expectations().append({m_part, false});
}

ExpectWarning::~ExpectWarning()
{
    const Expectation last = expectations().takeLast();
    if (!last.came)
        ADD_FAILURE() << "No warning came that contains: " << last.part.toStdString();
}

bool takeExpectedWarning(const QString &message)
{
    for (Expectation &expectation : expectations()) {
        if (message.contains(expectation.part)) {
            expectation.came = true;
            return true;
        }
    }
    return false;
}

}  // namespace test
}  // namespace mittelbuch
