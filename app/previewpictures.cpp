// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/previewpictures.h"

#include "app/openwindow.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QPixmap>

namespace mittelbuch {

namespace {

/// Pages draw charts and maps after their first painting; a picture is of the finished page.
void settle(Desk &desk)
{
    constexpr int quietMs = 250;
    QElapsedTimer quiet;
    quiet.start();
    while (quiet.elapsed() < quietMs) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        if (desk.isBusy())
            quiet.restart();
    }
}

}  // namespace

Result<QStringList> takePreviewPictures(const Composition &composition, const PictureRequest &request)
{
    const QDir folder(request.folder);
    if (!folder.mkpath(QStringLiteral(".")))
        return fail(FailureKind::notPermitted, request.folder);
    const Result<std::unique_ptr<Store>> reachable = composition.open();
    if (!reachable)
        return tl::unexpected(reachable.error());
    applyTheme(request.dark ? Theme::dark : Theme::light);
    OpenWindow open(composition);
    open.window().resize(request.size);
    open.show({});
    settle(open.desk());
    QStringList written;
    for (const QString &key : open.window().pageKeys()) {
        open.window().goTo({key, {}, {}});
        settle(open.desk());
        const QString path = folder.filePath(QStringLiteral("%1-%2.png").arg(written.size() + 1).arg(key));
        if (!open.window().grab().save(path, "PNG"))
            return fail(FailureKind::notPermitted, path);
        written.append(path);
    }
    return written;
}

}  // namespace mittelbuch
