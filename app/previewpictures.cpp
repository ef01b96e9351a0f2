// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/previewpictures.h"

#include "app/openwindow.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QPixmap>

#include <algorithm>

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

/// A thing that stands for those its page can open, and how the name of its picture ends.
struct Opened {
    Place place;
    QString suffix;
};

QVector<Opened> thingsOfApplications(Store &store, QDate asAt)
{
    const QString page = QStringLiteral("applications");
    QVector<Opened> things;
    const QVector<ApplicationSummary> all = store.applications().list(asAt).value_or(QVector<ApplicationSummary>());
    const auto examined = std::find_if(all.cbegin(), all.cend(), [](const ApplicationSummary &one) {
        return one.state == ApplicationState::examined && one.applicant;
    });
    if (examined != all.cend()) {
        things.append({{page, examined->reference.toString(), {}}, QStringLiteral("opened")});
        things.append({{QStringLiteral("municipalities"), examined->applicant->toString(), {}}, QStringLiteral("opened")});
    }
    things.append({{page, QStringLiteral("new"), {}}, QStringLiteral("new")});
    return things;
}

/// The programme and the line with which the lists begin to say something: those that applications draw on.
QVector<Opened> thingsToOpen(Store &store, QDate asAt)
{
    QVector<Opened> things = thingsOfApplications(store, asAt);
    const QVector<Programme> programmes = store.programmes().programmes().value_or(QVector<Programme>());
    if (!programmes.isEmpty())
        things.append({{QStringLiteral("programmes"), programmes.first().key, {}}, QStringLiteral("opened")});
    const QVector<BudgetLine> lines = store.budget().lines().value_or(QVector<BudgetLine>());
    const auto toMunicipalities = std::find_if(lines.cbegin(), lines.cend(), [](const BudgetLine &line) {
        return line.key == BudgetLineKey::fromString(QStringLiteral("0205/63301"));
    });
    if (!lines.isEmpty()) {
        const BudgetLine &line = toMunicipalities == lines.cend() ? lines.first() : *toMunicipalities;
        things.append({{QStringLiteral("budget"), line.key.toString(), {}}, QStringLiteral("opened")});
    }
    return things;
}

/// Goes to the place and writes what stands there then; nullopt when it cannot be written.
std::optional<QString> takePicture(OpenWindow &open, const Place &place, const QString &path)
{
    open.window().goTo(place);
    settle(open.desk());
    return open.window().grab().save(path, "PNG") ? std::optional(path) : std::nullopt;
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
    OpenWindow open(composition, OpenWindow::Purpose::pictures);
    open.window().resize(request.size);
    open.show({});
    settle(open.desk());
    QStringList written;
    const QStringList keys = open.window().pageKeys();
    const auto take = [&](const Place &place, const QString &suffix) -> bool {
        const QString name = QStringLiteral("%1-%2%3.png").arg(keys.indexOf(place.page) + 1).arg(place.page, suffix);
        const std::optional<QString> path = takePicture(open, place, folder.filePath(name));
        written.append(path.value_or(QString()));
        return path.has_value();
    };
    for (const QString &key : keys) {
        if (!take({key, {}, {}}, {}))
            return fail(FailureKind::notPermitted, request.folder);
    }
    for (const Opened &thing : thingsToOpen(**reachable, open.window().scope().asAt)) {
        if (!take(thing.place, u'-' + thing.suffix))
            return fail(FailureKind::notPermitted, request.folder);
    }
    written.sort();
    return written;
}

}  // namespace mittelbuch
