// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/database/serverdialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QThread>
#include <QUrl>
#include <QUrlQuery>

namespace mittelbuch {

namespace {

const QString rememberedAddress = QStringLiteral("window/server");
const QString passwordOption = QStringLiteral("password");

bool looksLikeAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const QStringList schemes{QStringLiteral("postgresql"), QStringLiteral("postgres")};
    return url.isValid() && schemes.contains(url.scheme()) && url.path().size() > 1;
}

/// The address as it may be shown and remembered, and the password that stood in it.
struct Parted {
    QString address;
    QString password;
};

Parted parted(const QString &text)
{
    QUrl url(text.trimmed(), QUrl::StrictMode);
    QUrlQuery query(url);
    const QString inQuery = query.queryItemValue(passwordOption, QUrl::FullyDecoded);
    if (!url.isValid() || (url.password().isEmpty() && inQuery.isEmpty()))
        return {text.trimmed(), {}};
    const QString password = url.password(QUrl::FullyDecoded);
    query.removeAllQueryItems(passwordOption);
    url.setQuery(query.isEmpty() ? QString() : query.toString(QUrl::FullyEncoded));
    url.setPassword({});
    return {url.toString(QUrl::FullyEncoded), password.isEmpty() ? inQuery : password};
}

QString withPassword(const QString &address, const QString &password)
{
    QUrl url(address, QUrl::StrictMode);
    if (!password.isEmpty())
        url.setPassword(password, QUrl::DecodedMode);
    return url.toString(QUrl::FullyEncoded);
}

/// Nothing was being saved: what may be wrong is the address, the password or the way to the server.
QString reasonOf(const Denial &denial)
{
    const auto *failure = std::get_if<Failure>(&denial);
    if (!failure || failure->kind != FailureKind::connection)
        return sentence(denial);
    return ServerDialog::tr("The server cannot be reached or does not let you in. Check address, user and password. Nothing was "
                            "changed.\nWhat was answered: %1")
        .arg(failure->detail.trimmed());
}

}  // namespace

ServerDialog::ServerDialog(Desk &desk, const QString &title, const QString &button, const QString &note, Deed deed,
                           QWidget *parent)
    : EntryDialog(desk, title, button, parent), m_deed(std::move(deed)), m_address(new QLineEdit(this)),
      m_password(new QLineEdit(this)), m_waiting(nullptr)
{
    setObjectName(QStringLiteral("serverDialog"));
    m_address->setPlaceholderText(QStringLiteral("postgresql://user@host:5432/database"));
    m_address->setText(QSettings().value(rememberedAddress).toString());
    addField(tr("&Address"), m_address, QStringLiteral("address"));
    m_password->setEchoMode(QLineEdit::Password);
    addField(tr("Pass&word"), m_password, QStringLiteral("password"));
    addNote(QString(), note);
    addNote(QString(), tr("The password is kept nowhere. Leave it empty when the system's password file knows it."));
    m_waiting = addNote(QString(), tr("Asking the server…"));
    m_waiting->hide();
    connect(m_address, &QLineEdit::editingFinished, this, &ServerDialog::takePasswordOutOfAddress);
}

ServerDialog::~ServerDialog()
{
    m_address->disconnect(this);
    if (m_thread)
        m_thread->wait();
}

/// Somebody who pastes a whole address sees the password no longer than that.
void ServerDialog::takePasswordOutOfAddress()
{
    const Parted found = parted(m_address->text());
    m_address->setText(found.address);
    if (!found.password.isEmpty())
        m_password->setText(found.password);
}

QStringList ServerDialog::ownFaults() const
{
    if (looksLikeAddress(m_address->text().trimmed()))
        return {};
    return {tr("This is no address of a database. Write it like postgresql://anna@db.example:5432/mittelbuch.")};
}

void ServerDialog::act()
{
    if (m_thread)
        return;
    takePasswordOutOfAddress();
    setBusy(true);
    m_waiting->show();
    const QString address = withPassword(m_address->text(), m_password->text());
    m_thread.reset(QThread::create([this, address, deed = m_deed] {
        auto outcome = std::make_shared<Outcome<void>>(deed(address));
        QMetaObject::invokeMethod(this, [this, outcome, address] { ended(*outcome, address); }, Qt::QueuedConnection);
    }));
    m_thread->setObjectName(QStringLiteral("server"));
    m_thread->start();
}

void ServerDialog::ended(const Outcome<void> &outcome, const QString &address)
{
    m_thread->wait();
    m_thread.reset();
    setBusy(false);
    m_waiting->hide();
    if (!outcome)
        return showRefusal(reasonOf(outcome.error()));
    QSettings().setValue(rememberedAddress, m_address->text());
    Q_EMIT done(address);
    accept();
}

void ServerDialog::reject()
{
    if (!m_thread)
        EntryDialog::reject();
}

}  // namespace mittelbuch
