// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/pdfcheck.h"
#include "support/testsupport.h"

#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace mittelbuch::test {

namespace {

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
    const QStringList findings = preflightFindings(written(QPagedPaintDevice::PdfVersion_A1b, seeThrough));
    EXPECT_FALSE(findings.isEmpty());
}

TEST_F(PdfCheck, OrdinaryPdfIsFound)
{
    const QStringList findings = preflightFindings(written(QPagedPaintDevice::PdfVersion_1_4, solid));
    EXPECT_FALSE(findings.isEmpty());
}

TEST_F(PdfCheck, SomethingElseIsFound)
{
    EXPECT_FALSE(preflightFindings(writtenByHand("no pdf at all")).isEmpty());
}

TEST_F(PdfCheck, MissingFileIsFound)
{
    EXPECT_FALSE(preflightFindings(QStringLiteral("missing.pdf")).isEmpty());
}

TEST_F(PdfCheck, TextIsRead)
{
    const QString text = textOfPdf(written(QPagedPaintDevice::PdfVersion_A1b, solid));
    EXPECT_TRUE(text.contains(QStringLiteral("Görlitz 96.000,00 €"))) << text.toStdString();
}

}  // namespace mittelbuch::test
