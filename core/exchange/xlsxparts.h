// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/tablesource.h"
#include "exchange/ziparchive.h"

#include <QHash>
#include <QSet>
#include <QXmlStreamReader>

namespace mittelbuch {

/// The parts of a workbook beside its sheets.

template <typename T>
using PartRead = tl::expected<T, ImportFault>;

/// A part being read as XML. What went wrong underneath comes before what the XML reader makes of it.
class XmlPart final {
public:
    static PartRead<std::unique_ptr<XmlPart>> open(ZipArchive &archive, const QString &name, UnpackAllowance &allowance);

    QXmlStreamReader &xml() { return m_xml; }
    /// To be asked when the reader is at its end.
    std::optional<ImportFault> fault() const;

private:
    explicit XmlPart(std::unique_ptr<ZipPart> part) : m_part(std::move(part)), m_xml(m_part.get()) {}
    std::unique_ptr<ZipPart> m_part;
    QXmlStreamReader m_xml;
};

struct WorkbookSheet {
    QString name;
    QString part;
};

struct Workbook {
    QVector<WorkbookSheet> sheets;
    QString sharedTextsPart;  ///< empty when there are none
    QString stylesPart;
    bool daysFrom1904 = false;
};

PartRead<Workbook> readWorkbook(ZipArchive &archive, UnpackAllowance &allowance);
PartRead<QStringList> readSharedTexts(ZipArchive &archive, const QString &part, UnpackAllowance &allowance,
                                      const TableLimits &limits);
/// The numbers of the cell formats that show a day.
PartRead<QSet<int>> readDayFormats(ZipArchive &archive, const QString &part, UnpackAllowance &allowance);
/// The text in all <t> below the current element, without readings (<rPh>), up to the element's end.
QString textBelow(QXmlStreamReader &xml, int charactersMax);

}  // namespace mittelbuch
