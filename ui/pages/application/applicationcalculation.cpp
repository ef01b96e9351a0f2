// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/grantcalculationreport.h"
#include "report/wording.h"
#include "service/settings.h"
#include "ui/desk/desk.h"
#include "ui/pages/application/applicationdetail.h"
#include "ui/print/pdfrenderer.h"

#include <QFileDialog>

namespace mittelbuch {

void ApplicationDetail::saveCalculation()
{
    if (!m_case)
        return;
    m_desk.ask(this, [](Session &session) { return officeSettings(session.store); },
               [this, file = *m_case](const Result<OfficeSettings> &settings) {
        if (settings)
            writeCalculation(file, settings->authority);
        else
            Q_EMIT messageWanted(sentence(settings.error()));
    });
}

void ApplicationDetail::writeCalculation(const ApplicationCase &file, const QString &authority)
{
    const Document document = grantCalculationReport(file, {authority, QString(), m_desk.clock().nowMs()});
    const QString path = m_fileChoice
        ? m_fileChoice(document.fileName)
        : QFileDialog::getSaveFileName(this, tr("Save the calculation"), document.fileName, tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (const Result<void> written = writePdf(document, path); !written)
        Q_EMIT messageWanted(sentence(written.error()));
}

}  // namespace mittelbuch
