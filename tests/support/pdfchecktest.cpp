// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/pdfcheck.h"
#include "support/testsupport.h"

#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace mittelbuch::test {

namespace {

using testing::Contains;

MATCHER_P2(isFinding, about, part, "is a finding about the file that speaks of the part")
{
    return arg.startsWith(about + QStringLiteral(": ")) && arg.contains(QLatin1String(part), Qt::CaseInsensitive);
}

constexpr double solid = 1.0;
constexpr double seeThrough = 0.5;

class PdfCheck : public testing::Test {
protected:
    QString written(QPagedPaintDevice::PdfVersion version, double opacity) const
    {
        const QString path = m_folder.filePath(QStringLiteral("specimen.pdf"));
        QPdfWriter writer(path);
        writer.setPdfVersion(version);
        writer.setTitle(QStringLiteral("Specimen"));
        QPainter painter(&writer);
        painter.setOpacity(opacity);
        painter.drawText(500, 500, QStringLiteral("Görlitz 96.000,00 €"));
        painter.fillRect(500, 900, 1000, 300, Qt::darkGreen);
        return path;
    }

    QString writtenByHand(const QByteArray &content) const
    {
        QFile file(m_folder.filePath(QStringLiteral("byhand.pdf")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }

private:
    QTemporaryDir m_folder;
};

}  // namespace

TEST_F(PdfCheck, ConformingFileHasNoFindings)
{
    EXPECT_EQ(preflightFindings(written(QPagedPaintDevice::PdfVersion_A1b, solid)), QStringList());
}

TEST_F(PdfCheck, TransparencyIsFound)
{
    const QString path = written(QPagedPaintDevice::PdfVersion_A1b, seeThrough);
    EXPECT_THAT(preflightFindings(path), Contains(isFinding(path, "transparency")));
}

TEST_F(PdfCheck, OrdinaryPdfIsFound)
{
    const QString path = written(QPagedPaintDevice::PdfVersion_1_4, solid);
    EXPECT_THAT(preflightFindings(path), Contains(isFinding(path, "metadata")));
}

TEST_F(PdfCheck, SomethingElseIsFound)
{
    const QString path = writtenByHand("no pdf at all");
    EXPECT_THAT(preflightFindings(path), Contains(isFinding(path, "header")));
}

TEST_F(PdfCheck, MissingFileIsFound)
{
    const QString path = QStringLiteral("missing.pdf");
    EXPECT_THAT(preflightFindings(path), Contains(isFinding(path, "cannot be examined")));
}

TEST_F(PdfCheck, MissingValidatorIsFound)
{
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", "");
    const QStringList findings = preflightFindings(written(QPagedPaintDevice::PdfVersion_A1b, solid));
    qputenv("PATH", path);
    EXPECT_THAT(findings, Contains(isFinding(QStringLiteral("java"), "exec")));
}

TEST_F(PdfCheck, TextIsRead)
{
    const QString text = textOfPdf(written(QPagedPaintDevice::PdfVersion_A1b, solid));
    EXPECT_TRUE(text.contains(QStringLiteral("Görlitz 96.000,00 €"))) << text.toStdString();
}

}  // namespace mittelbuch::test
