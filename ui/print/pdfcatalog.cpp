// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/pdfcatalog.h"

#include "base/libraryfinder.h"

#include <qpdf/qpdf-c.h>

#include <optional>

namespace mittelbuch {

namespace {

/// What is used of qpdf, looked up when the first PDF is written. Linked to the program, qpdf and the cryptography behind it
/// would cost every start of it, also of a command, as much time as all of Qt's own libraries together.
struct Qpdf {
    decltype(&qpdf_init) init = nullptr;
    decltype(&qpdf_cleanup) cleanup = nullptr;
    decltype(&qpdf_silence_errors) silenceErrors = nullptr;
    decltype(&qpdf_set_suppress_warnings) setSuppressWarnings = nullptr;
    decltype(&qpdf_has_error) hasError = nullptr;
    decltype(&qpdf_get_error) error = nullptr;
    decltype(&qpdf_get_error_full_text) errorText = nullptr;
    decltype(&qpdf_read_memory) readMemory = nullptr;
    decltype(&qpdf_get_root) root = nullptr;
    decltype(&qpdf_oh_replace_key) replaceKey = nullptr;
    decltype(&qpdf_oh_new_string) newString = nullptr;
    decltype(&qpdf_oh_new_bool) newBool = nullptr;
    decltype(&qpdf_oh_new_dictionary) newDictionary = nullptr;
    decltype(&qpdf_init_write_memory) initWriteMemory = nullptr;
    decltype(&qpdf_set_object_stream_mode) setObjectStreamMode = nullptr;
    decltype(&qpdf_set_stream_data_mode) setStreamDataMode = nullptr;
    decltype(&qpdf_set_newline_before_endstream) setNewlineBeforeEndstream = nullptr;
    decltype(&qpdf_force_pdf_version) forceVersion = nullptr;
    decltype(&qpdf_write) write = nullptr;
    decltype(&qpdf_get_buffer_length) bufferLength = nullptr;
    decltype(&qpdf_get_buffer) buffer = nullptr;
};

std::optional<Qpdf> loadedQpdf(QString *fault)
{
    QLibrary library(QStringLiteral("qpdf"), MITTELBUCH_QPDF_VERSION);
    Qpdf qpdf;
    LibraryFinder finder(library);
    finder.find("qpdf_init", qpdf.init).find("qpdf_cleanup", qpdf.cleanup);
    finder.find("qpdf_silence_errors", qpdf.silenceErrors).find("qpdf_set_suppress_warnings", qpdf.setSuppressWarnings);
    finder.find("qpdf_has_error", qpdf.hasError).find("qpdf_get_error", qpdf.error);
    finder.find("qpdf_get_error_full_text", qpdf.errorText).find("qpdf_read_memory", qpdf.readMemory);
    finder.find("qpdf_get_root", qpdf.root).find("qpdf_oh_replace_key", qpdf.replaceKey);
    finder.find("qpdf_oh_new_string", qpdf.newString).find("qpdf_oh_new_bool", qpdf.newBool);
    finder.find("qpdf_oh_new_dictionary", qpdf.newDictionary).find("qpdf_init_write_memory", qpdf.initWriteMemory);
    finder.find("qpdf_set_object_stream_mode", qpdf.setObjectStreamMode);
    finder.find("qpdf_set_stream_data_mode", qpdf.setStreamDataMode);
    finder.find("qpdf_set_newline_before_endstream", qpdf.setNewlineBeforeEndstream);
    finder.find("qpdf_force_pdf_version", qpdf.forceVersion).find("qpdf_write", qpdf.write);
    finder.find("qpdf_get_buffer_length", qpdf.bufferLength).find("qpdf_get_buffer", qpdf.buffer);
    if (finder.isComplete())
        return qpdf;
    *fault = library.errorString();
    return std::nullopt;
}

/// One PDF in the hands of the library. The first error stays and makes what follows idle.
class Pdf final {
public:
    explicit Pdf(const Qpdf &qpdf) : m_qpdf(qpdf), m_data(qpdf.init())
    {
        m_qpdf.silenceErrors(m_data);
        m_qpdf.setSuppressWarnings(m_data, QPDF_TRUE);
    }
    ~Pdf() { m_qpdf.cleanup(&m_data); }
    Pdf(const Pdf &) = delete;
    Pdf &operator=(const Pdf &) = delete;

    void read(const QByteArray &pdf)
    {
        m_qpdf.readMemory(m_data, "document.pdf", pdf.constData(), static_cast<unsigned long long>(pdf.size()), nullptr);
        noteError();
    }
    void nameLanguage(const QString &language);
    QByteArray written();
    const QString &error() const { return m_error; }

private:
    void noteError();

    const Qpdf &m_qpdf;
    qpdf_data m_data;
    QString m_error;
};

void Pdf::noteError()
{
    if (m_error.isEmpty() && m_qpdf.hasError(m_data))
        m_error = QString::fromUtf8(m_qpdf.errorText(m_data, m_qpdf.error(m_data)));
}

void Pdf::nameLanguage(const QString &language)
{
    if (!m_error.isEmpty())
        return;
    const qpdf_oh root = m_qpdf.root(m_data);
    m_qpdf.replaceKey(m_data, root, "/Lang", m_qpdf.newString(m_data, language.toLatin1().constData()));
    const qpdf_oh preferences = m_qpdf.newDictionary(m_data);
    m_qpdf.replaceKey(m_data, preferences, "/DisplayDocTitle", m_qpdf.newBool(m_data, QPDF_TRUE));
    m_qpdf.replaceKey(m_data, root, "/ViewerPreferences", preferences);
    noteError();
}

QByteArray Pdf::written()
{
    if (!m_error.isEmpty())
        return {};
    m_qpdf.initWriteMemory(m_data);
    // PDF/A-1 is PDF 1.4: no object streams, and a line end before each endstream (ISO 19005-1, 6.1.7).
    m_qpdf.setObjectStreamMode(m_data, qpdf_o_disable);
    m_qpdf.setStreamDataMode(m_data, qpdf_s_preserve);
    m_qpdf.setNewlineBeforeEndstream(m_data, QPDF_TRUE);
    m_qpdf.forceVersion(m_data, "1.4");
    m_qpdf.write(m_data);
    noteError();
    if (!m_error.isEmpty())
        return {};
    const qsizetype length = static_cast<qsizetype>(m_qpdf.bufferLength(m_data));
    return QByteArray(reinterpret_cast<const char *>(m_qpdf.buffer(m_data)), length);
}

}  // namespace

Result<QByteArray> withLanguage(const QByteArray &pdf, const QString &language)
{
    static QString fault;
    static const std::optional<Qpdf> qpdf = loadedQpdf(&fault);
    if (!qpdf)
        return fail(FailureKind::unsupported, QStringLiteral("PDF"), fault);
    Pdf document(*qpdf);
    document.read(pdf);
    document.nameLanguage(language);
    const QByteArray written = document.written();
    if (!document.error().isEmpty())
        return fail(FailureKind::other, QStringLiteral("PDF"), document.error());
    return written;
}

}  // namespace mittelbuch
