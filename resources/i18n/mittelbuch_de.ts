<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AvailabilityTable</name>
    <message>
        <source>nothing planned</source>
        <translation>keine Mittel veranschlagt</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>ausreichend</translation>
    </message>
    <message>
        <source>short by %1</source>
        <translation>es fehlen %1</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Beantragt</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Haushaltsstelle</translation>
    </message>
    <message>
        <source>Availability by year</source>
        <translation>Verfügbarkeit nach Jahren</translation>
    </message>
    <message>
        <source>%1, authorisation</source>
        <comment>budget line of a commitment authorisation</comment>
        <translation>%1, VE</translation>
    </message>
    <message>
        <source>%1, by carry-over (SäHO § 38 (4) 2)</source>
        <comment>budget line</comment>
        <translation>%1, aus Ausgaberest (SäHO § 38 Abs. 4 S. 2)</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anträge</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Haushalt</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommunen</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>%1 of authority</source>
        <translation>%1 des Solls</translation>
    </message>
    <message>
        <source>%1 of committed</source>
        <translation>%1 des Festgelegten</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Budget year %1</source>
        <translation>Haushaltsjahr %1</translation>
    </message>
    <message>
        <source>Authority is what the budget permits for the year, after supplements, carry-overs, freezes and cuts. %1 of it went to programmes.</source>
        <translation>Das Soll ist die Ausgabeermächtigung des Haushalts für das Jahr nach Nachträgen, Ausgaberesten, Sperren und Minderausgaben. Davon sind %1 den Förderprogrammen zugewiesen.</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Festgelegt</translation>
    </message>
    <message>
        <source>Committed = not ordered yet + ordered: %1 + %2 = %3. Every legal commitment that falls due in the year counts.</source>
        <translation>Festgelegt = noch nicht angeordnet + angeordnet: %1 + %2 = %3. Es zählt jede rechtliche Verpflichtung, die in dem Jahr fällig wird.</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Angeordnet</translation>
    </message>
    <message>
        <source>Ordered = ordered and not paid yet + paid: %1 + %2 = %3.</source>
        <translation>Angeordnet = angeordnet und noch nicht verausgabt + verausgabt: %1 + %2 = %3.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Verausgabt</translation>
    </message>
    <message>
        <source>Paid is what the cash office has booked in the year.</source>
        <translation>Verausgabt ist, was die Kasse in dem Jahr gebucht hat.</translation>
    </message>
    <message>
        <source>Earmarked</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Available = authority − committed: %1 − %2 = %3.</source>
        <translation>Verfügbar = Soll − festgelegt: %1 − %2 = %3.</translation>
    </message>
    <message>
        <source>Authorisations available</source>
        <translation>Verfügbare VE</translation>
    </message>
    <message>
        <source>for later years</source>
        <translation>für spätere Jahre</translation>
    </message>
    <message>
        <source>Commitment authorisations of the budget year %1 for later years, less what commitments have used of them.</source>
        <translation>Verpflichtungsermächtigungen (VE) des Haushaltsjahres %1 für spätere Jahre, abzüglich der durch Festlegungen in Anspruch genommenen Beträge.</translation>
    </message>
    <message>
        <source>Requested, undecided</source>
        <translation>Beantragt, nicht entschieden</translation>
    </message>
    <message>
        <source>The grants that received applications ask for which are neither decided nor withdrawn, over all their years.</source>
        <translation>Die beantragten Zuwendungen aller eingegangenen Anträge, die weder entschieden noch zurückgezogen sind, über alle Jahre.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Beantragt</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Applications: %1</source>
        <translation>Anträge: %1</translation>
    </message>
    <message>
        <source>Earmarked is the proposed grant of examined applications until they are decided. It is not deducted from what is available; after earmarks %1 remain.</source>
        <translation>Vorgemerkt ist die vorgeschlagene Zuwendung geprüfter Anträge, bis über sie entschieden ist. Sie mindert das Verfügbare nicht; nach Abzug der Vormerkungen verbleiben %1.</translation>
    </message>
    <message>
        <source>Available = authority − committed − prior commitments: %1 − %2 − %3 = %4.</source>
        <translation>Verfügbar = Soll − Festgelegt − Vorbelastung: %1 − %2 − %3 = %4.</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>€ million</source>
        <translation>Mio.&#xa0;€</translation>
    </message>
    <message>
        <source>€ thousand</source>
        <translation>T€</translation>
    </message>
    <message>
        <source>€</source>
        <translation>€</translation>
    </message>
    <message>
        <source>over by %1</source>
        <translation>um %1 überschritten</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>beantragt</translation>
    </message>
    <message>
        <source>committed</source>
        <translation>festgelegt</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Festgelegt</translation>
    </message>
    <message>
        <source>Committed per head</source>
        <translation>Festgelegt je Einwohner</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Beantragt</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>The chart cannot be drawn, because the file %1 of the program is missing or does not fit. The key T shows the same amounts as a table.</source>
        <translation>Das Diagramm kann nicht gezeichnet werden, weil die Datei %1 des Programms fehlt oder nicht passt. Die Taste T zeigt dieselben Beträge als Tabelle.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>a year between 1990 and 2199.</source>
        <translation>ein Jahr zwischen 1990 und 2199.</translation>
    </message>
    <message>
        <source>a day such as 2027-06-30 or 30.6.27.</source>
        <translation>ein Datum wie 2027-06-30 oder 30.6.27.</translation>
    </message>
    <message>
        <source>an amount such as 1234.50 or 1.234,50, with at most two decimals.</source>
        <translation>ein Betrag wie 1234.50 oder 1.234,50 mit höchstens zwei Nachkommastellen.</translation>
    </message>
    <message>
        <source>a percentage between 0 and 100 such as 80 or 66,67.</source>
        <translation>ein Prozentsatz zwischen 0 und 100 wie 80 oder 66,67.</translation>
    </message>
    <message>
        <source>chapter and title such as 0205/88301.</source>
        <translation>Kapitel und Titel wie 0205/88301.</translation>
    </message>
    <message>
        <source>Recorded the draft %1.</source>
        <translation>Der Entwurf %1 wurde erfasst.</translation>
    </message>
    <message>
        <source>Changed %1.</source>
        <translation>%1 wurde geändert.</translation>
    </message>
    <message>
        <source>--state is draft, received, complete, examined, approved, rejected or withdrawn.</source>
        <translation>Für --state sind draft, received, complete, examined, approved, rejected und withdrawn zulässig.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Aktenzeichen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Antragsteller</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Beantragt</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Bewilligt</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Förderprogramm</translation>
    </message>
    <message>
        <source>record an application as a draft</source>
        <translation>einen Antrag als Entwurf erfassen</translation>
    </message>
    <message>
        <source>its file reference; without it the next free one</source>
        <translation>sein Aktenzeichen; ohne Angabe das nächste freie</translation>
    </message>
    <message>
        <source>change the form of an application that is not examined yet</source>
        <translation>die Angaben eines noch nicht geprüften Antrags ändern</translation>
    </message>
    <message>
        <source>list applications, newest first</source>
        <translation>Anträge auflisten, die neuesten zuerst</translation>
    </message>
    <message>
        <source>only those in this state</source>
        <translation>nur Anträge mit diesem Status</translation>
    </message>
    <message>
        <source>as at this day (today)</source>
        <translation>zu diesem Stichtag (heute)</translation>
    </message>
    <message>
        <source>show a case with calculation, findings, history and postings</source>
        <translation>einen Vorgang mit Berechnung, Feststellungen, Verlauf und Buchungen anzeigen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the day on which it happens (today)</source>
        <translation>das Datum des Schrittes (heute)</translation>
    </message>
    <message>
        <source>why</source>
        <translation>die Begründung</translation>
    </message>
    <message>
        <source>the part of the grant that falls due in a year; repeat for more</source>
        <translation>der Teil der Zuwendung, der in einem Jahr fällig wird; für weitere Jahre wiederholen</translation>
    </message>
    <message>
        <source>the year whose commitment is settled</source>
        <translation>das Jahr, dessen Festlegung bedient wird</translation>
    </message>
    <message>
        <source>the amount, negative to take back</source>
        <translation>der Betrag; negativ zur Rücknahme</translation>
    </message>
    <message>
        <source>note that the application came in</source>
        <translation>den Eingang des Antrags erfassen</translation>
    </message>
    <message>
        <source>find the application complete</source>
        <translation>die Vollständigkeit des Antrags feststellen</translation>
    </message>
    <message>
        <source>record the examination note and the proposed grant</source>
        <translation>den Prüfvermerk und die vorgeschlagene Zuwendung erfassen</translation>
    </message>
    <message>
        <source>the examination note (VVK 3.4)</source>
        <translation>der Prüfvermerk (VVK 3.4)</translation>
    </message>
    <message>
        <source>the proposed grant; without it what the directive gives</source>
        <translation>die vorgeschlagene Zuwendung; ohne Angabe der Betrag nach der Förderrichtlinie</translation>
    </message>
    <message>
        <source>approve: commits the money of every year, or is refused</source>
        <translation>den Antrag bewilligen und die Mittel aller Jahre festlegen; fehlen Mittel, geschieht nichts</translation>
    </message>
    <message>
        <source>the budget line to charge; without it the first that covers every year</source>
        <translation>die zu belastende Haushaltsstelle; ohne Angabe die erste, die alle Jahre deckt</translation>
    </message>
    <message>
        <source>reject, with a reason</source>
        <translation>den Antrag mit einer Begründung ablehnen</translation>
    </message>
    <message>
        <source>note that the applicant withdrew</source>
        <translation>erfassen, dass der Antrag zurückgezogen wurde</translation>
    </message>
    <message>
        <source>note a payment order that the cash system issued</source>
        <translation>eine im Kassensystem erteilte Auszahlungsanordnung erfassen</translation>
    </message>
    <message>
        <source>note a payment that the cash system made</source>
        <translation>eine vom Kassensystem ausgeführte Auszahlung erfassen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>HHSt.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Festgelegt</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Angeordnet</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>--kind is current, investment or own.</source>
        <translation>Für --kind sind current, investment und own zulässig.</translation>
    </message>
    <message>
        <source>Added the line %1.</source>
        <translation>Die Haushaltsstelle %1 wurde angelegt.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>the budget line, such as 0205/88301</source>
        <translation>die Haushaltsstelle, zum Beispiel 0205/88301</translation>
    </message>
    <message>
        <source>the day on which it takes effect (today)</source>
        <translation>das Datum des Wirksamwerdens (heute)</translation>
    </message>
    <message>
        <source>every line and year with its terms</source>
        <translation>alle Haushaltsstellen und Jahre mit ihren Beträgen</translation>
    </message>
    <message>
        <source>add a budget line</source>
        <translation>eine Haushaltsstelle anlegen</translation>
    </message>
    <message>
        <source>what the money is for</source>
        <translation>die Zweckbestimmung</translation>
    </message>
    <message>
        <source>current, investment or own; without it from the title&apos;s main group</source>
        <translation>current, investment oder own; ohne Angabe nach der Hauptgruppe des Titels</translation>
    </message>
    <message>
        <source>what is not spent may be carried over</source>
        <translation>nicht verausgabte Mittel sind übertragbar</translation>
    </message>
    <message>
        <source>the budget year that gives the authority</source>
        <translation>das Haushaltsjahr, dessen Haushalt die Ermächtigung gibt</translation>
    </message>
    <message>
        <source>the year in which it falls due; later than --year makes a commitment authorisation</source>
        <translation>das Jahr der Fälligkeit; ein späteres als --year ergibt eine Verpflichtungsermächtigung</translation>
    </message>
    <message>
        <source>the amount, negative to take away</source>
        <translation>der Betrag; negativ zur Verminderung</translation>
    </message>
    <message>
        <source>list the postings of a line</source>
        <translation>die Buchungen einer Haushaltsstelle auflisten</translation>
    </message>
    <message>
        <source>Made the database %1.</source>
        <translation>Die Datenbank %1 wurde angelegt.</translation>
    </message>
    <message>
        <source>make a new database with the Saxon register of municipalities</source>
        <translation>eine neue Datenbank mit dem sächsischen Gemeindeverzeichnis anlegen</translation>
    </message>
    <message>
        <source>fill it with the demonstration: budget, programmes and some 60 applications</source>
        <translation>mit Vorführdaten füllen: Haushalt, Förderprogramme und etwa 60 Anträge</translation>
    </message>
    <message>
        <source>%1, %2: “%3” is not right here (%4).</source>
        <translation>%1, %2: „%3“ ist hier nicht zulässig (%4).</translation>
    </message>
    <message>
        <source>--applicant: “%1” names several; give the key of one of them: %2</source>
        <translation>--applicant: „%1“ ist nicht eindeutig; geben Sie einen dieser Schlüssel an: %2</translation>
    </message>
    <message>
        <source>--field is one of: %1</source>
        <translation>Für --field sind zulässig: %1</translation>
    </message>
    <message>
        <source>take the form from a JSON file; options below replace what it says</source>
        <translation>die Angaben aus einer JSON-Datei übernehmen; die folgenden Optionen gehen ihr vor</translation>
    </message>
    <message>
        <source>the programme&apos;s key</source>
        <translation>der Schlüssel des Förderprogramms</translation>
    </message>
    <message>
        <source>the applicant&apos;s official key, or words that name exactly one</source>
        <translation>der amtliche Schlüssel des Antragstellers oder ein Name, der nur auf ihn passt</translation>
    </message>
    <message>
        <source>the project&apos;s title</source>
        <translation>die Bezeichnung des Vorhabens</translation>
    </message>
    <message>
        <source>what is to be done</source>
        <translation>die Beschreibung des Vorhabens</translation>
    </message>
    <message>
        <source>field of action, such as citizenServices</source>
        <translation>das Handlungsfeld, zum Beispiel citizenServices</translation>
    </message>
    <message>
        <source>an item of the costs; repeat for more</source>
        <translation>eine Ausgabenposition; für weitere wiederholen</translation>
    </message>
    <message>
        <source>own funds</source>
        <translation>die Eigenmittel</translation>
    </message>
    <message>
        <source>grants of others</source>
        <translation>die Zuwendungen Dritter</translation>
    </message>
    <message>
        <source>the requested grant</source>
        <translation>die beantragte Zuwendung</translation>
    </message>
    <message>
        <source>first day of the project</source>
        <translation>der erste Tag des Vorhabens</translation>
    </message>
    <message>
        <source>last day of the project</source>
        <translation>der letzte Tag des Vorhabens</translation>
    </message>
    <message>
        <source>There is no command “%1”. See: mittelbuch help</source>
        <translation>Den Befehl „%1“ gibt es nicht. Siehe: mittelbuch help</translation>
    </message>
    <message>
        <source>explain the program or a command</source>
        <translation>das Programm oder einen Befehl erklären</translation>
    </message>
    <message>
        <source>as a manual page</source>
        <translation>als Handbuchseite</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>die Version ausgeben</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Fördersatz</translation>
    </message>
    <message>
        <source>Allotted</source>
        <translation>Zugewiesen</translation>
    </message>
    <message>
        <source>Added the programme %1.</source>
        <translation>Das Förderprogramm %1 wurde angelegt.</translation>
    </message>
    <message>
        <source>Issued a directive of %1, in force from %2.</source>
        <translation>Für %1 wurde eine Förderrichtlinie erlassen; sie gilt ab dem %2.</translation>
    </message>
    <message>
        <source>Allotted %1 of %2 to %3.</source>
        <translation>%1 aus %2 wurden %3 zugewiesen.</translation>
    </message>
    <message>
        <source>the programme&apos;s short key</source>
        <translation>der Kurzschlüssel des Förderprogramms</translation>
    </message>
    <message>
        <source>the programmes with their money of a year</source>
        <translation>die Förderprogramme mit ihren Mitteln eines Jahres</translation>
    </message>
    <message>
        <source>the fiscal year (this year)</source>
        <translation>das Haushaltsjahr (dieses Jahr)</translation>
    </message>
    <message>
        <source>add a programme</source>
        <translation>ein Förderprogramm anlegen</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>sein Name</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>sein Zweck</translation>
    </message>
    <message>
        <source>issue a version of the programme&apos;s directive (share financing)</source>
        <translation>eine Fassung der Förderrichtlinie erlassen (Anteilfinanzierung)</translation>
    </message>
    <message>
        <source>share of the eligible expenditure</source>
        <translation>der Anteil an den zuwendungsfähigen Ausgaben</translation>
    </message>
    <message>
        <source>the maximum grant, which share financing must have</source>
        <translation>der Höchstbetrag, den jede Anteilfinanzierung haben muss</translation>
    </message>
    <message>
        <source>the grant must exceed this (10,000 €, VVK 1.1)</source>
        <translation>die Bagatellgrenze, die jede Zuwendung überschreiten muss (10.000&#xa0;€, VVK 1.1)</translation>
    </message>
    <message>
        <source>least share of own funds (0)</source>
        <translation>der Mindestanteil der Eigenmittel (0)</translation>
    </message>
    <message>
        <source>first day in force</source>
        <translation>der erste Tag der Geltung</translation>
    </message>
    <message>
        <source>where the directive can be read</source>
        <translation>die Fundstelle der Förderrichtlinie</translation>
    </message>
    <message>
        <source>allot authority of a budget line to a programme</source>
        <translation>einem Förderprogramm Mittel einer Haushaltsstelle zuweisen</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1, Zeile %2, Spalte %3: %4</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts eingelesen.</translation>
    </message>
    <message>
        <source>New: %1 · renamed: %2 · changed: %3 · population figures: %4 · dissolved: %5 · unchanged: %6</source>
        <translation>Neu: %1 · umbenannt: %2 · geändert: %3 · Einwohnerzahlen: %4 · aufgelöst: %5 · unverändert: %6</translation>
    </message>
    <message>
        <source>Only tried; nothing was changed.</source>
        <translation>Dies war nur ein Probelauf; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>PLZ</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Einwohner</translation>
    </message>
    <message>
        <source>--limit needs a whole number from 1 on.</source>
        <translation>Für --limit ist eine ganze Zahl ab 1 anzugeben.</translation>
    </message>
    <message>
        <source>%1 municipalities, %2 districts, %3 inhabitants (Saxony: %4).</source>
        <translation>%1 Gemeinden, %2 Kreise, %3 Einwohner (Sachsen: %4).</translation>
    </message>
    <message>
        <source>take an edition of the official register (GV100AD), whole or not at all</source>
        <translation>eine Fassung des amtlichen Gemeindeverzeichnisses (GV100AD) einlesen, vollständig oder gar nicht</translation>
    </message>
    <message>
        <source>day of the population figures; without it 31 December of the year before the territory day</source>
        <translation>der Stichtag der Einwohnerzahlen; ohne Angabe der 31. Dezember des Jahres vor dem Gebietsstand</translation>
    </message>
    <message>
        <source>only say what would change</source>
        <translation>nur anzeigen, was sich ändern würde</translation>
    </message>
    <message>
        <source>find municipalities and districts by any part of name, key or postcode</source>
        <translation>Gemeinden und Kreise nach einem Teil des Namens, des Schlüssels oder der Postleitzahl suchen</translation>
    </message>
    <message>
        <source>at most so many (50)</source>
        <translation>höchstens so viele Treffer (50)</translation>
    </message>
    <message>
        <source>count what the register holds</source>
        <translation>den Inhalt des Gemeindeverzeichnisses zählen</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 wurde geschrieben.</translation>
    </message>
    <message>
        <source>--size is WIDTHxHEIGHT, at least 640x480.</source>
        <translation>--size hat die Form BREITExHÖHE und beträgt mindestens 640x480.</translation>
    </message>
    <message>
        <source>committed and available funds of a year</source>
        <translation>festgelegte und verfügbare Mittel eines Jahres</translation>
    </message>
    <message>
        <source>write the summary of a year as PDF/A-1b</source>
        <translation>die Mittelübersicht eines Jahres als PDF/A-1b ausgeben</translation>
    </message>
    <message>
        <source>where to; without it a proposed name in this folder</source>
        <translation>die Zieldatei; ohne Angabe ein vorgeschlagener Name in diesem Ordner</translation>
    </message>
    <message>
        <source>write a picture of every page, without a display</source>
        <translation>von jeder Seite ein Bild ausgeben, auch ohne Bildschirm</translation>
    </message>
    <message>
        <source>where to</source>
        <translation>der Zielordner</translation>
    </message>
    <message>
        <source>size of the window (1366x768)</source>
        <translation>die Größe des Fensters (1366x768)</translation>
    </message>
    <message>
        <source>in the dark theme</source>
        <translation>mit dunklen Farben</translation>
    </message>
    <message>
        <source>under whose name to act</source>
        <translation>der Name, unter dem gehandelt wird</translation>
    </message>
    <message>
        <source>the day to take for today, for runs that can be repeated</source>
        <translation>das Datum, das als heute gilt, für wiederholbare Läufe</translation>
    </message>
    <message>
        <source>the language</source>
        <translation>die Sprache</translation>
    </message>
    <message>
        <source>answer with one JSON document</source>
        <translation>mit einem JSON-Dokument antworten</translation>
    </message>
    <message>
        <source>Mittelbuch allocates state funds to municipalities. Without a command it opens the window.</source>
        <translation>Mittelbuch verwaltet die Fördermittel, die der Freistaat den Kommunen gewährt. Ohne Befehl öffnet das Programm sein Fenster.</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Optionen aller Befehle:</translation>
    </message>
    <message>
        <source>Exit codes: 0 done · 1 refused by a rule · 2 wrong usage · 3 input has faults · 4 the world failed</source>
        <translation>Rückgabewerte: 0 erledigt · 1 nach einer Regel abgelehnt · 2 falscher Aufruf · 3 Eingabe fehlerhaft · 4 äußere Störung (Datenträger, Sperre, Verbindung)</translation>
    </message>
    <message>
        <source>allocation of state funds to municipalities</source>
        <translation>Verwaltung staatlicher Fördermittel für Kommunen</translation>
    </message>
    <message>
        <source>--user: a name of 1 to 60 characters is needed.</source>
        <translation>--user: Geben Sie einen Namen mit 1 bis 60 Zeichen an.</translation>
    </message>
    <message>
        <source>--today: a day such as 2027-06-30 is needed.</source>
        <translation>--today: Geben Sie ein Datum wie 2027-06-30 an.</translation>
    </message>
    <message>
        <source>The option %1 is not known here.</source>
        <translation>Die Option %1 ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>Die Option %1 hat keinen Wert.</translation>
    </message>
    <message>
        <source>The option %1 needs a value: %1 %2</source>
        <translation>Die Option %1 verlangt einen Wert: %1 %2</translation>
    </message>
    <message>
        <source>The option %1 stands twice.</source>
        <translation>Die Option %1 ist doppelt angegeben.</translation>
    </message>
    <message>
        <source>The option %1 %2 is missing.</source>
        <translation>Die Option %1 %2 fehlt.</translation>
    </message>
    <message>
        <source>“%1” needs: %2</source>
        <translation>„%1“ verlangt: %2</translation>
    </message>
    <message>
        <source>“%1” does not know what to do with: %2</source>
        <translation>„%1“ hat keine Verwendung für: %2</translation>
    </message>
    <message>
        <source>%1: “%2” is not right here: %3</source>
        <translation>%1: „%2“ ist hier nicht zulässig; erwartet wird: %3</translation>
    </message>
    <message>
        <source>open on this page: overview, applications, programmes, budget or municipalities</source>
        <translation>mit dieser Seite öffnen: overview, applications, programmes, budget oder municipalities</translation>
    </message>
    <message>
        <source>the theme; without it the desktop&apos;s</source>
        <translation>die Farben; ohne Angabe die der Arbeitsumgebung</translation>
    </message>
    <message>
        <source>end as soon as the first page is painted, for measuring</source>
        <translation>enden, sobald die erste Seite gezeichnet ist, für Messungen</translation>
    </message>
    <message>
        <source>Options of the window:</source>
        <translation>Optionen des Fensters:</translation>
    </message>
    <message>
        <source>There is no display, so the window cannot open. Nothing was changed. Commands work without one; see: mittelbuch help</source>
        <translation>Es ist kein Bildschirm vorhanden; das Fenster kann deshalb nicht geöffnet werden. Es wurde nichts geändert. Befehle arbeiten ohne Bildschirm; siehe: mittelbuch help</translation>
    </message>
    <message>
        <source>a year and an amount such as 2027=48000.</source>
        <translation>ein Jahr und ein Betrag, zum Beispiel 2027=48000.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>New state</source>
        <translation>Neuer Status</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Vermerk</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Falls due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation>den Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>--force replaces it</source>
        <translation>mit --force wird die Datei ersetzt</translation>
    </message>
    <message>
        <source>replace the file if it exists</source>
        <translation>eine vorhandene Datei ersetzen</translation>
    </message>
    <message>
        <source>%1: the step is saved, but the case cannot be read at the moment.</source>
        <translation>%1: Der Schritt ist gespeichert, der Vorgang kann aber im Augenblick nicht gelesen werden.</translation>
    </message>
    <message>
        <source>--unit is 1 or 1000.</source>
        <translation>--unit ist 1 oder 1000.</translation>
    </message>
    <message>
        <source>--year needs a year such as 2027.</source>
        <translation>--year braucht ein Jahr wie 2027.</translation>
    </message>
    <message>
        <source>Columns guessed from the header in row %1:</source>
        <translation>Spalten nach der Kopfzeile in Zeile %1 erkannt:</translation>
    </message>
    <message>
        <source>  line: %1 · purpose: %2 · amounts: %3</source>
        <translation>  Haushaltsstelle: %1 · Zweckbestimmung: %2 · Beträge: %3</translation>
    </message>
    <message>
        <source>  amounts in thousands of euro</source>
        <translation>  Beträge in Tausend Euro</translation>
    </message>
    <message>
        <source>  amounts in euro (--unit 1000 for thousands)</source>
        <translation>  Beträge in Euro (--unit 1000 für Tausend Euro)</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Einnahmen</translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>%1 titles, %2 of them of revenue; %3 rows without a title.</source>
        <translation>%1 Titel, davon %2 Einnahmetitel; %3 Zeilen ohne Titel.</translation>
    </message>
    <message>
        <source>New lines: %1 · appropriations: %2 (%3) · supplements: %4 (%5) · unchanged: %6</source>
        <translation>Neue Haushaltsstellen: %1 · Ansätze: %2 (%3) · Nachträge: %4 (%5) · unverändert: %6</translation>
    </message>
    <message>
        <source>Titles of revenue not imported: %1</source>
        <translation>Nicht übernommene Einnahmetitel: %1</translation>
    </message>
    <message>
        <source>take a budget from a table (XLSX, CSV), whole or not at all</source>
        <translation>einen Haushalt aus einer Tabelle (XLSX, CSV) einlesen, vollständig oder gar nicht</translation>
    </message>
    <message>
        <source>which column is what: a name kept before, or a JSON file; without it the header is guessed</source>
        <translation>welche Spalte was ist: ein gemerkter Name oder eine JSON-Datei; ohne sie wird die Kopfzeile gedeutet</translation>
    </message>
    <message>
        <source>keep the mapping under this name</source>
        <translation>die Zuordnung unter diesem Namen merken</translation>
    </message>
    <message>
        <source>write the mapping into a JSON file</source>
        <translation>die Zuordnung in eine JSON-Datei schreiben</translation>
    </message>
    <message>
        <source>only this year (more than once allowed); or the year of a column that names none</source>
        <translation>nur dieses Jahr (mehrfach erlaubt); oder das Jahr einer Spalte, die keines nennt</translation>
    </message>
    <message>
        <source>the sheet of the workbook (the first)</source>
        <translation>das Tabellenblatt der Arbeitsmappe (das erste)</translation>
    </message>
    <message>
        <source>amounts in euro or in thousands of euro</source>
        <translation>Beträge in Euro oder in Tausend Euro</translation>
    </message>
    <message>
        <source>add the titles of revenue as lines too, without authority</source>
        <translation>auch Einnahmetitel als Haushaltsstellen anlegen, ohne Ausgabeermächtigung</translation>
    </message>
    <message>
        <source>post changed amounts as supplements instead of refusing them</source>
        <translation>geänderte Beträge als Nachtrag buchen, statt sie abzulehnen</translation>
    </message>
    <message>
        <source>the database: a file, or postgresql://user@host:port/name; without it $MITTELBUCH_DATABASE, else a file in your data folder</source>
        <translation>die Datenbank: eine Datei oder postgresql://benutzer@rechner:port/name; ohne Angabe $MITTELBUCH_DATABASE, sonst eine Datei in Ihrem Datenordner</translation>
    </message>
    <message>
        <source>Wrote and verified %1 (%2, %3 rows).</source>
        <translation>%1 geschrieben und geprüft (%2, %3 Zeilen).</translation>
    </message>
    <message>
        <source>Last posting: %1, %2. Last event: %3, %4.</source>
        <translation>Letzte Buchung: %1, %2. Letztes Ereignis: %3, %4.</translation>
    </message>
    <message>
        <source>Today&apos;s backup is there already: %1</source>
        <translation>Die Sicherung von heute ist schon da: %1</translation>
    </message>
    <message>
        <source>Removed the older backup %1.</source>
        <translation>Die ältere Sicherung %1 wurde entfernt.</translation>
    </message>
    <message>
        <source>backup needs either --output FILE, with --force to overwrite, or --automatic.</source>
        <translation>backup braucht entweder --output FILE, mit --force zum Überschreiben, oder --automatic.</translation>
    </message>
    <message>
        <source>write the whole database into one verified file, also while others work in it</source>
        <translation>die ganze Datenbank in eine geprüfte Datei sichern, auch während andere darin arbeiten</translation>
    </message>
    <message>
        <source>where to; the file is only to be read afterwards</source>
        <translation>wohin; die Datei lässt sich danach nur lesen</translation>
    </message>
    <message>
        <source>overwrite the file if it is there</source>
        <translation>die Datei überschreiben, falls sie da ist</translation>
    </message>
    <message>
        <source>today&apos;s backup into the folder of automatic backups, once a day; older ones go by its rule</source>
        <translation>die Sicherung von heute in den Ordner der automatischen Sicherungen, einmal am Tag; ältere gehen nach dessen Regel</translation>
    </message>
    <message>
        <source>the backup</source>
        <translation>die Sicherung</translation>
    </message>
    <message>
        <source>derive every balance and every link of the chains anew and name what was changed; ends with 4 when something was</source>
        <translation>leitet jeden Bestand und jedes Kettenglied neu ab und nennt, was verändert wurde; endet dann mit 4</translation>
    </message>
    <message>
        <source>an instant such as 2027-06-30T14:00:00Z or 2027-06-30T16:00:00+02:00, or a day.</source>
        <translation>ein Zeitpunkt wie 2027-06-30T14:00:00Z oder 2027-06-30T16:00:00+02:00, oder ein Tag.</translation>
    </message>
    <message>
        <source>only what had been recorded then: an instant with Z or an offset, or a day, which means its end</source>
        <translation>nur was da schon erfasst war: ein Zeitpunkt mit Z oder Abstand zu UTC, oder ein Tag, dann dessen Ende</translation>
    </message>
    <message>
        <source>--mode is revenue (the rule, SäHO § 35) or offset (an error, while the books of the year are open).</source>
        <translation>--mode ist revenue (Einnahme, die Regel, SäHO § 35) oder offset (Absetzung bei Unrichtigkeit, solange die Bücher des Jahres offen sind).</translation>
    </message>
    <message>
        <source>note what the recipient paid back</source>
        <translation>vermerken, was der Empfänger zurückgezahlt hat</translation>
    </message>
    <message>
        <source>the year out of whose money it was paid</source>
        <translation>das Jahr, aus dessen Mitteln gezahlt wurde</translation>
    </message>
    <message>
        <source>the amount that came back</source>
        <translation>der zurückgezahlte Betrag</translation>
    </message>
    <message>
        <source>revenue leaves every balance as it is (SäHO § 35); offset makes the money available again</source>
        <translation>revenue (Einnahme) lässt alle Beträge, wie sie sind (SäHO § 35); offset (Absetzung) macht das Geld wieder verfügbar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Gebunden (offen)</translation>
    </message>
    <message>
        <source>Earmarked</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>Plannable</source>
        <translation>Planbar</translation>
    </message>
    <message>
        <source>Prior commitments</source>
        <translation>Vorbelastung</translation>
    </message>
    <message>
        <source>--category is other, federalOrEuropean or statutory.</source>
        <translation>--category ist other, federalOrEuropean oder statutory.</translation>
    </message>
    <message>
        <source>other, federalOrEuropean or statutory: how much of a draft may be used before there is a budget</source>
        <translation>other, federalOrEuropean oder statutory: wie viel vom Entwurf vor dem Haushalt verwendet werden darf</translation>
    </message>
    <message>
        <source>%1: posted %2 to %3.</source>
        <translation>%1: %2 bei %3 gebucht.</translation>
    </message>
    <message>
        <source>%1, line %2: </source>
        <translation>%1, Zeile %2: </translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>Einträge: %1</translation>
    </message>
    <message>
        <source>who consented: ministryOfFinance, budgetOfficer, parliament or headOfAuthority</source>
        <translation>wer eingewilligt hat: ministryOfFinance (SMF), budgetOfficer (BdH), parliament (Landtag) oder headOfAuthority (Behördenleitung)</translation>
    </message>
    <message>
        <source>the reference of the consent</source>
        <translation>das Aktenzeichen der Einwilligung</translation>
    </message>
    <message>
        <source>the day of the consent</source>
        <translation>der Tag der Einwilligung</translation>
    </message>
    <message>
        <source>up to which amount it goes; without it any</source>
        <translation>bis zu welchem Betrag sie reicht; ohne Angabe unbegrenzt</translation>
    </message>
    <message>
        <source>what else there is to say about the consent</source>
        <translation>was sonst zur Einwilligung zu sagen ist</translation>
    </message>
    <message>
        <source>the amount as the kind names it: a freeze of 300 is 300; negative corrects</source>
        <translation>der Betrag, wie ihn die Art nennt: eine Sperre über 300 ist 300; negativ berichtigt</translation>
    </message>
    <message>
        <source>freeze: of what the plan gave, instead of an amount</source>
        <translation>freeze: vom Ansatz oder von der VE, statt eines Betrags</translation>
    </message>
    <message>
        <source>cover, overPlan: the line that gives</source>
        <translation>cover, overPlan: die abgebende Haushaltsstelle</translation>
    </message>
    <message>
        <source>maturityShift: the maturity that gives</source>
        <translation>maturityShift: die abgebende Fälligkeit</translation>
    </message>
    <message>
        <source>carryOver…: of the programme&apos;s part; without it the line&apos;s own</source>
        <translation>carryOver…: vom Anteil des Programms; ohne Angabe vom eigenen der Haushaltsstelle</translation>
    </message>
    <message>
        <source>freeze: budgetNote (SäHO § 22) or economicSituation (§ 41)</source>
        <translation>freeze: budgetNote (Sperrvermerk, SäHO § 22) oder economicSituation (Haushaltssperre, § 41)</translation>
    </message>
    <message>
        <source>freezeRelease: which freeze, see budget freezes</source>
        <translation>freezeRelease: welche Sperre, siehe budget freezes</translation>
    </message>
    <message>
        <source>enter an act of budget law: an appropriation, an authorisation, a freeze, a cover …</source>
        <translation>einen Vorgang des Haushaltsrechts eintragen: Ansatz, VE, Sperre, Deckung …</translation>
    </message>
    <message>
        <source>only show what it would do to each pot, and what refuses it</source>
        <translation>nur zeigen, was daraus in jedem Topf würde und was dem entgegensteht</translation>
    </message>
    <message>
        <source>enter all of a file or nothing: CSV whose first line names the options of budget post without dashes, or such JSON objects, one a line</source>
        <translation>eine Datei ganz oder gar nicht eintragen: CSV, dessen erste Zeile die Optionen von budget post ohne Striche nennt, oder solche JSON-Objekte, eines je Zeile</translation>
    </message>
    <message>
        <source>only say whether all of it could be entered</source>
        <translation>nur sagen, ob alles eingetragen werden könnte</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Haushalt</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Still frozen</source>
        <translation>Noch gesperrt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Prüfen ab</translation>
    </message>
    <message>
        <source>note in the budget, § 22</source>
        <translation>Sperrvermerk, § 22</translation>
    </message>
    <message>
        <source>economic situation, § 41</source>
        <translation>Haushaltssperre, § 41</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Erteilt von</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Bis zu</translation>
    </message>
    <message>
        <source>Of year</source>
        <translation>Aus Jahr</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Bewilligt</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Verfügbar bis</translation>
    </message>
    <message>
        <source>only of this budget line</source>
        <translation>nur von dieser Haushaltsstelle</translation>
    </message>
    <message>
        <source>every pot of every line and programme with its terms: cash and each maturity</source>
        <translation>jeder Topf jeder Haushaltsstelle und jedes Programms mit seinen Beträgen: Ausgabemittel und jede Fälligkeit</translation>
    </message>
    <message>
        <source>freezes, and what of them was released</source>
        <translation>Sperren, und was davon freigegeben ist</translation>
    </message>
    <message>
        <source>consents on which postings rest</source>
        <translation>Einwilligungen, auf denen Buchungen beruhen</translation>
    </message>
    <message>
        <source>what was requested, approved and released of what earlier years left</source>
        <translation>was von den Resten früherer Jahre beantragt, bewilligt und freigegeben ist</translation>
    </message>
    <message>
        <source>%1 is provisional from %2 on: only shares of the draft are authority.</source>
        <translation>%1 wird ab %2 vorläufig bewirtschaftet: Nur Anteile des Entwurfs sind verfügbar.</translation>
    </message>
    <message>
        <source>The budget of %1 is enacted from %2 on.</source>
        <translation>Der Haushalt %1 gilt ab %2.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>The next budget is late: unused authorisations stay until it is promulgated (SäHO § 45).</source>
        <translation>Der nächste Haushalt verspätet sich: Nicht genutzte VE bleiben bis zu seiner Verkündung (SäHO § 45).</translation>
    </message>
    <message>
        <source>Unused authorisations that lapse</source>
        <translation>Nicht genutzte VE, die verfallen</translation>
    </message>
    <message>
        <source>Committed under authorisations, due next year</source>
        <translation>Aus VE festgelegt, im nächsten Jahr fällig</translation>
    </message>
    <message>
        <source>Carry-overs to be requested</source>
        <translation>Zu beantragende Ausgabereste</translation>
    </message>
    <message>
        <source>Money that ends with the year</source>
        <translation>Mittel, die mit dem Jahr verfallen</translation>
    </message>
    <message>
        <source>%1 is closed. This was done:</source>
        <translation>%1 ist abgeschlossen. Das ist geschehen:</translation>
    </message>
    <message>
        <source>%1 is closed. What has come up since:</source>
        <translation>%1 ist abgeschlossen. Was seitdem hinzukam:</translation>
    </message>
    <message>
        <source>The end of %1, if it were today:</source>
        <translation>Der Abschluss %1, wäre er heute:</translation>
    </message>
    <message>
        <source>the fiscal year</source>
        <translation>das Haushaltsjahr</translation>
    </message>
    <message>
        <source>where it can be read: the gazette, the circular</source>
        <translation>wo es steht: Gesetzblatt, Rundschreiben</translation>
    </message>
    <message>
        <source>begin a year without a budget (SächsVerf Art. 98)</source>
        <translation>ein Jahr ohne Haushalt beginnen (SächsVerf Art. 98)</translation>
    </message>
    <message>
        <source>the late budget is promulgated: its amounts replace the provisional shares</source>
        <translation>der verspätete Haushalt ist verkündet: Seine Beträge ersetzen die vorläufigen Anteile</translation>
    </message>
    <message>
        <source>end a year: unused authorisations lapse, carry-overs are requested; again does only the rest</source>
        <translation>ein Jahr abschließen: Nicht genutzte VE verfallen, Ausgabereste werden beantragt; nochmals nur der Rest</translation>
    </message>
    <message>
        <source>what the end of the year would do now</source>
        <translation>was der Jahresabschluss jetzt täte</translation>
    </message>
    <message>
        <source>it goes on as before, and may therefore grant while there is no budget (SächsVerf Art. 98)</source>
        <translation>es läuft unverändert fort und darf deshalb auch ohne Haushalt bewilligen (SächsVerf Art. 98)</translation>
    </message>
    <message>
        <source>An entry of the kind %1 needs %2</source>
        <translation>Ein Eintrag der Art %1 braucht %2</translation>
    </message>
    <message>
        <source> and may have %1.</source>
        <translation> und kann %1 haben.</translation>
    </message>
    <message>
        <source>one of %1.</source>
        <translation>eines von %1.</translation>
    </message>
    <message>
        <source>the number of a freeze; see: mittelbuch budget freezes</source>
        <translation>die Nummer einer Sperre; siehe: mittelbuch budget freezes</translation>
    </message>
    <message>
        <source>a text in quotes or a whole number.</source>
        <translation>ein Text in Anführungszeichen oder eine ganze Zahl.</translation>
    </message>
    <message>
        <source>There is no entry.</source>
        <translation>Es gibt keinen Eintrag.</translation>
    </message>
    <message>
        <source>The line has %1 cells, more than the first line.</source>
        <translation>Die Zeile hat %1 Zellen, mehr als die erste Zeile.</translation>
    </message>
    <message>
        <source>“%1” is no JSON object.</source>
        <translation>„%1“ ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>%1 stands twice.</source>
        <translation>%1 steht zweimal da.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>%1 does not go with the kind %2.</source>
        <translation>%1 gehört nicht zur Art %2.</translation>
    </message>
    <message>
        <source>A freeze has either %1amount or %1rate.</source>
        <translation>Eine Sperre hat entweder %1amount oder %1rate.</translation>
    </message>
    <message>
        <source>%1 is missing. A consent has %2consent-issuer, %2consent-reference and %2consent-day.</source>
        <translation>%1 fehlt. Eine Einwilligung hat %2consent-issuer, %2consent-reference und %2consent-day.</translation>
    </message>
    <message>
        <source>--format is pdf, csv or text.</source>
        <translation>--format ist pdf, csv oder text.</translation>
    </message>
    <message>
        <source>the form; without it by the name of the file, and text without a file</source>
        <translation>die Form; ohne Angabe nach dem Namen der Datei, und ohne Datei Text</translation>
    </message>
    <message>
        <source>CSV as a German spreadsheet opens it: semicolons, decimal commas, byte order mark</source>
        <translation>CSV, wie eine deutsche Tabellenkalkulation es öffnet: Semikolon, Dezimalkomma, Byte-Order-Mark</translation>
    </message>
    <message>
        <source>that of the commitment authorisations (HÜL-VE) of the year</source>
        <translation>die der Verpflichtungsermächtigungen (HÜL-VE) des Jahres</translation>
    </message>
    <message>
        <source>the year at whose end they stand</source>
        <translation>das Jahr, zu dessen Ende sie stehen</translation>
    </message>
    <message>
        <source>the control ledger (HÜL-A or HÜL-VE) of a budget line as PDF/A-1b, CSV or text</source>
        <translation>die Haushaltsüberwachungsliste (HÜL-A oder HÜL-VE) einer Haushaltsstelle als PDF/A-1b, CSV oder Text</translation>
    </message>
    <message>
        <source>the state of all commitment authorisations at the end of a year, due by 15 January</source>
        <translation>der Stand aller Verpflichtungsermächtigungen zum Ende eines Jahres, vorzulegen bis 15. Januar</translation>
    </message>
    <message>
        <source>State and grant are those known then; project, applicant and amount asked for are those of today.</source>
        <translation>Stand und Bewilligung sind die damals bekannten; Vorhaben, Antragsteller und beantragter Betrag sind die heutigen.</translation>
    </message>
    <message>
        <source>make the database named by --database out of a backup: a file that must not be there yet, or a server&apos;s database, which must be there and empty</source>
        <translation>aus einer Sicherung die mit --database genannte Datenbank herstellen: eine Datei, die es noch nicht geben darf, oder die Datenbank eines Servers, die es leer schon geben muss</translation>
    </message>
    <message>
        <source>appropriation, supplement, commitmentAuthorization, maturityShift, freeze, freezeRelease, globalCut, cover, overPlan, advanceDraw, earmarkedRevenue, distributedAway, carryOverRequest, carryOverApproval, carryOverRelease, draftAppropriation, authorizationConsent, cutToDistribute or cutDistribution; without it one of the first and the third</source>
        <translation>appropriation, supplement, commitmentAuthorization, maturityShift, freeze, freezeRelease, globalCut, cover, overPlan, advanceDraw, earmarkedRevenue, distributedAway, carryOverRequest, carryOverApproval, carryOverRelease, draftAppropriation, authorizationConsent, cutToDistribute oder cutDistribution; ohne Angabe die erste oder die dritte</translation>
    </message>
    <message>
        <source>Cuts that remain to be distributed: %1 (%2)</source>
        <translation>Noch zu verteilende Minderausgaben: %1 (%2)</translation>
    </message>
    <message>
        <source>Freezes that have ended and were released: %1</source>
        <translation>Abgelaufene Sperren, die freigegeben wurden: %1</translation>
    </message>
    <message>
        <source>%1 is now called: %2</source>
        <translation>%1 heißt jetzt: %2</translation>
    </message>
    <message>
        <source>say what a section or chapter is called; the page shows it</source>
        <translation>sagen, wie ein Einzelplan oder Kapitel heißt; die Seite zeigt es an</translation>
    </message>
    <message>
        <source>02 for a section, 0205 for a chapter</source>
        <translation>02 für einen Einzelplan, 0205 für ein Kapitel</translation>
    </message>
    <message>
        <source>its name; an empty one takes it away</source>
        <translation>die Bezeichnung; eine leere nimmt sie weg</translation>
    </message>
    <message>
        <source>release the freezes whose last day is over, as the next booking would</source>
        <translation>Sperren freigeben, deren letzter Tag vorbei ist, wie es sonst die nächste Buchung täte</translation>
    </message>
    <message>
        <source>the authority in the letterhead</source>
        <translation>die Behörde im Briefkopf</translation>
    </message>
    <message>
        <source>whether an examined application is earmarked until it is decided (yes or no)</source>
        <translation>ob ein geprüfter Antrag bis zur Entscheidung vorgemerkt wird (yes oder no)</translation>
    </message>
    <message>
        <source>per cent of the draft for other expenditure while the budget is late</source>
        <translation>Prozent des Entwurfs für sonstige Ausgaben in der vorläufigen Haushaltsführung</translation>
    </message>
    <message>
        <source>the same for programmes of the federation and the EU</source>
        <translation>ebenso für Programme des Bundes und der EU</translation>
    </message>
    <message>
        <source>the same for what a law demands</source>
        <translation>ebenso für gesetzliche Leistungen</translation>
    </message>
    <message>
        <source>the same for commitment authorisations</source>
        <translation>ebenso für Verpflichtungsermächtigungen</translation>
    </message>
    <message>
        <source>per cent of a year&apos;s draft for its old and new obligations together</source>
        <translation>Prozent des Entwurfs eines Jahres für dessen alte und neue Verpflichtungen zusammen</translation>
    </message>
    <message>
        <source>whether the rules of budget execution consent to all uses of authorisations (yes or no)</source>
        <translation>ob die Regeln zur Haushaltsführung in jede Inanspruchnahme von Verpflichtungsermächtigungen einwilligen (yes oder no)</translation>
    </message>
    <message>
        <source>euro per title of groups 88 and 89 that may be used without consent (VwV § 38 No. 2.1.2)</source>
        <translation>Euro je Titel der Obergruppen 88 und 89, die ohne Einwilligung in Anspruch genommen werden dürfen (VwV § 38 Nr. 2.1.2)</translation>
    </message>
    <message>
        <source>euro per title above which an authorisation may be considerable (VwV § 38 No. 3.2)</source>
        <translation>Euro je Titel, über denen eine Verpflichtungsermächtigung erheblich sein kann (VwV § 38 Nr. 3.2)</translation>
    </message>
    <message>
        <source>per cent of the chapter that make it so</source>
        <translation>Prozent des Kapitels, ab denen sie es ist</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation>%1 ist jetzt %2.</translation>
    </message>
    <message>
        <source>what the office has set where law or policy leave it open</source>
        <translation>was die Stelle festgelegt hat, wo Recht oder Übung es offenlassen</translation>
    </message>
    <message>
        <source>change one of them</source>
        <translation>eine dieser Einstellungen ändern</translation>
    </message>
    <message>
        <source>which; see: mittelbuch settings list</source>
        <translation>welche; siehe: mittelbuch settings list</translation>
    </message>
    <message>
        <source>a percentage such as 90, an amount such as 750000.00, or yes or no</source>
        <translation>ein Prozentsatz wie 90, ein Betrag wie 750000.00, oder yes oder no</translation>
    </message>
    <message>
        <source>freeze: its last day; the next booking after it releases what is left</source>
        <translation>freeze: der letzte Tag; die nächste Buchung danach gibt frei, was noch gesperrt ist</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>The two versions say the same.</source>
        <translation>Die beiden Fassungen stimmen überein.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>--before and --after are numbers of versions, 1 to %1.</source>
        <translation>--before und --after sind Nummern von Fassungen, 1 bis %1.</translation>
    </message>
    <message>
        <source>the versions of a programme&apos;s directive</source>
        <translation>die Fassungen der Richtlinie eines Programms</translation>
    </message>
    <message>
        <source>compare two versions field by field; without numbers the last two</source>
        <translation>zwei Fassungen Feld für Feld vergleichen; ohne Nummern die beiden letzten</translation>
    </message>
    <message>
        <source>the earlier version</source>
        <translation>die frühere Fassung</translation>
    </message>
    <message>
        <source>the later version</source>
        <translation>die spätere Fassung</translation>
    </message>
    <message>
        <source>issue a version of the programme&apos;s directive from a file</source>
        <translation>eine Fassung der Richtlinie des Programms aus einer Datei erlassen</translation>
    </message>
    <message>
        <source>first day in force; without it the file&apos;s</source>
        <translation>erster Geltungstag; ohne Angabe der in der Datei</translation>
    </message>
    <message>
        <source>write the calculation of a grant as PDF/A-1b, the annex of the decision</source>
        <translation>die Berechnung einer Zuwendung als PDF/A-1b schreiben, die Anlage zum Bescheid</translation>
    </message>
    <message>
        <source>Directive: %1 (%2)</source>
        <translation>Richtlinie: %1 (%2)</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>It is not in force on %1.</source>
        <translation>Sie gilt am %1 nicht.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Fundstelle</translation>
    </message>
    <message>
        <source>  %1: %2</source>
        <translation>  %1: %2</translation>
    </message>
    <message>
        <source>  %1 (%2): %3</source>
        <translation>  %1 (%2): %3</translation>
    </message>
    <message>
        <source>Grant: %1</source>
        <translation>Zuwendung: %1</translation>
    </message>
    <message>
        <source>calculate a grant from a directive and an application, without any database</source>
        <translation>eine Zuwendung aus Richtlinie und Antrag berechnen, ohne Datenbank</translation>
    </message>
    <message>
        <source>the directive: a file, or the key of one of the library</source>
        <translation>die Richtlinie: eine Datei oder der Schlüssel einer mitgelieferten</translation>
    </message>
    <message>
        <source>the application as a JSON file</source>
        <translation>der Antrag als JSON-Datei</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Directive</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>In force from %1</source>
        <translation>Gilt ab %1</translation>
    </message>
    <message>
        <source>In force to %1</source>
        <translation>Gilt bis %1</translation>
    </message>
    <message>
        <source>%1 is in order: %2, %3.</source>
        <translation>%1 ist in Ordnung: %2, %3.</translation>
    </message>
    <message>
        <source>list the directives that the program brings along</source>
        <translation>die mitgelieferten Richtlinien auflisten</translation>
    </message>
    <message>
        <source>show a directive of the library or of a file; with --json as a file to begin with</source>
        <translation>eine mitgelieferte Richtlinie oder die einer Datei anzeigen; mit --json als Datei, mit der sich beginnen lässt</translation>
    </message>
    <message>
        <source>say what is wrong with a directive file, each fault with its path</source>
        <translation>sagen, was an einer Richtliniendatei falsch ist, jeder Fehler mit seiner Stelle</translation>
    </message>
    <message>
        <source>print the JSON Schema of directive files</source>
        <translation>das JSON-Schema der Richtliniendateien ausgeben</translation>
    </message>
    <message>
        <source>--cost: “%1” is not category:amount:description; categories are %2.</source>
        <translation>--cost: „%1“ hat nicht die Form Ausgabenart:Betrag:Beschreibung; Ausgabenarten sind %2.</translation>
    </message>
</context>
<context>
    <name>mittelbuch::AboutDialog</name>
    <message>
        <source>About Mittelbuch</source>
        <translation>Über Mittelbuch</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Allocation of state funds to municipalities, with a ledger that cannot be overcommitted.</source>
        <translation>Verwaltung staatlicher Fördermittel für Kommunen, mit einer Buchführung, die keine Überschreitung der verfügbaren Mittel zulässt.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später (GPL-3.0-or-later). Jede Gewährleistung ist ausgeschlossen.</translation>
    </message>
    <message>
        <source>Register of municipalities: %1</source>
        <translation>Gemeindeverzeichnis: %1</translation>
    </message>
    <message>
        <source>Outlines of the districts: %1</source>
        <translation>Umrisse der Kreise: %1</translation>
    </message>
</context>
<context>
    <name>mittelbuch::AllotDialog</name>
    <message>
        <source>Allot to a programme</source>
        <translation>Einem Förderprogramm Mittel zuweisen</translation>
    </message>
    <message>
        <source>Allot</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Förderprogramm</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name and key of a programme</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Later than the budget year: a commitment authorisation that falls due then</source>
        <translation>Später als das Haushaltsjahr: eine dann fällige Verpflichtungsermächtigung</translation>
    </message>
    <message>
        <source>taking back with a minus sign</source>
        <translation>Rücknahme mit Minuszeichen</translation>
    </message>
    <message>
        <source>Budget &amp;line</source>
        <translation>&amp;Haushaltsstelle</translation>
    </message>
    <message>
        <source>Budget &amp;year</source>
        <translation>Haushalts&amp;jahr</translation>
    </message>
    <message>
        <source>Year &amp;due</source>
        <translation>Jahr der &amp;Fälligkeit</translation>
    </message>
    <message>
        <source>Not allotted yet</source>
        <translation>Noch nicht zugewiesen</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Betrag</translation>
    </message>
    <message>
        <source>&amp;Effective on</source>
        <translation>&amp;Wirksam am</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Be&amp;gründung</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Erfasst von</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>budget line and purpose</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The budget has no line to allot from. Add one on the page Budget.</source>
        <translation>Der Haushalt hat keine Haushaltsstelle, aus der zugewiesen werden kann. Legen Sie auf der Seite „Haushalt“ eine an.</translation>
    </message>
</context>
<context>
    <name>mittelbuch::AmountTermEdit</name>
    <message>
        <source>Grantee %1</source>
        <translation>Empfänger %1</translation>
    </message>
    <message>
        <source>Add a grantee</source>
        <translation>Empfänger hinzufügen</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Rounded to</source>
        <translation>Gerundet auf</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Regelstelle</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>for each of</source>
        <translation>je</translation>
    </message>
    <message>
        <source>Amount for each</source>
        <translation>Betrag je Einheit</translation>
    </message>
    <message>
        <source>but of at most</source>
        <translation>höchstens für</translation>
    </message>
    <message>
        <source>Base amount</source>
        <translation>Sockelbetrag</translation>
    </message>
    <message>
        <source>Money to be shared</source>
        <translation>Zu verteilende Mittel</translation>
    </message>
    <message>
        <source>among recipients</source>
        <translation>auf so viele Empfänger</translation>
    </message>
    <message>
        <source>by the key</source>
        <translation>nach dem Schlüssel</translation>
    </message>
    <message>
        <source>Sum of the key</source>
        <translation>Summe des Schlüssels</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Bis zu</translation>
    </message>
    <message>
        <source>of what is recognised by (short name)</source>
        <translation>der Ausgaben, die anerkennt (Kurzname)</translation>
    </message>
    <message>
        <source>Share of own funds</source>
        <translation>Anteil der Eigenmittel</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Beträge</translation>
    </message>
</context>
<context>
    <name>mittelbuch::ApplicationDetail</name>
    <message>
        <source>These entries were not saved when the program ended. They are restored; save or discard them.</source>
        <translation>Diese Eingaben waren beim Ende des Programms noch nicht gespeichert. Sie sind wiederhergestellt; speichern oder verwerfen Sie sie.</translation>
    </message>
    <message>
        <source>Unsaved application</source>
        <translation>Nicht gespeicherter Antrag</translation>
    </message>
    <message>
        <source>The entries in this application are not saved yet.</source>
        <translation>Die Eingaben in diesem Antrag sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Not saved. Mend these entries first:
%1</source>
        <translation>Nicht gespeichert. Berichtigen Sie zuerst diese Angaben:
%1</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Speichern (Strg+S)</translation>
    </message>
    <message>
        <source>Go back to what is stored</source>
        <translation>Zum gespeicherten Stand zurückkehren</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>file reference and title</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Neuer Antrag</translation>
    </message>
    <message>
        <source>%1, not saved</source>
        <comment>state of an application</comment>
        <translation>%1, nicht gespeichert</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Antrag</translation>
    </message>
    <message>
        <source>Discard the new application?</source>
        <translation>Neuen Antrag verwerfen?</translation>
    </message>
    <message>
        <source>What was entered is stored nowhere and cannot be brought back.</source>
        <translation>Die Eingaben sind nirgends gespeichert und lassen sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>This shows the application as it stands today. On %1 its state was: %2</source>
        <comment>day and state</comment>
        <translation>Hier steht der Antrag, wie er heute ist. Am %1 war sein Status: %2</translation>
    </message>
    <message>
        <source>This shows the application as it stands today. On %1 it had not come in yet.</source>
        <translation>Hier steht der Antrag, wie er heute ist. Am %1 war er noch nicht eingegangen.</translation>
    </message>
    <message>
        <source>Form and title are those of today. As at %1, as known on %2, its state was: %3</source>
        <comment>day, instant and state</comment>
        <translation>Formular und Bezeichnung sind die heutigen. Stichtag %1, Kenntnisstand %2: Der Bearbeitungsstand war: %3</translation>
    </message>
    <message>
        <source>Form and title are those of today. As at %1, as known on %2, it had not come in yet.</source>
        <translation>Formular und Bezeichnung sind die heutigen. Stichtag %1, Kenntnisstand %2: Der Antrag war noch nicht eingegangen.</translation>
    </message>
    <message>
        <source>Save the calculation</source>
        <translation>Berechnung speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Calculation…</source>
        <translation>Berechnung…</translation>
    </message>
    <message>
        <source>Save the calculation of the grant as PDF, the annex of the decision</source>
        <translation>Die Berechnung der Zuwendung als PDF speichern, die Anlage zum Bescheid</translation>
    </message>
</context>
<context>
    <name>mittelbuch::ApplicationFormEdit</name>
    <message>
        <source>Fill with the rest</source>
        <translation>Mit dem Rest füllen</translation>
    </message>
    <message>
        <source>Take over calculated</source>
        <translation>Berechnung übernehmen</translation>
    </message>
    <message>
        <source>given when saved, unless you write one</source>
        <translation>wird beim Speichern vergeben, falls Sie keines eintragen</translation>
    </message>
    <message>
        <source>Applicant and project</source>
        <translation>Antragsteller und Vorhaben</translation>
    </message>
    <message>
        <source>File reference</source>
        <translation>Aktenzeichen</translation>
    </message>
    <message>
        <source>&amp;Programme</source>
        <translation>&amp;Förderprogramm</translation>
    </message>
    <message>
        <source>&amp;Applicant</source>
        <translation>A&amp;ntragsteller</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>Be&amp;zeichnung</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>Beschreib&amp;ung</translation>
    </message>
    <message>
        <source>Field of action</source>
        <translation>Handlungsfeld</translation>
    </message>
    <message>
        <source>Project &amp;begins</source>
        <translation>Be&amp;ginn des Vorhabens</translation>
    </message>
    <message>
        <source>Project &amp;ends</source>
        <translation>Ende des Vorha&amp;bens</translation>
    </message>
    <message>
        <source>Costs by category</source>
        <translation>Ausgaben nach Arten</translation>
    </message>
    <message>
        <source>Sum of costs</source>
        <translation>Summe der Ausgaben</translation>
    </message>
    <message>
        <source>Own funds become the costs less other grants and the requested grant</source>
        <translation>Die Eigenmittel ergeben sich aus den Ausgaben abzüglich der Zuwendungen Dritter und der beantragten Zuwendung</translation>
    </message>
    <message>
        <source>Request what the directive gives; empty own funds are filled with the rest (Ctrl+G)</source>
        <translation>Den Betrag nach der Förderrichtlinie beantragen; fehlende Eigenmittel werden mit dem Rest gefüllt (Strg+G)</translation>
    </message>
    <message>
        <source>Financing</source>
        <translation>Finanzierung</translation>
    </message>
    <message>
        <source>&amp;Own funds</source>
        <translation>&amp;Eigenmittel</translation>
    </message>
    <message>
        <source>Other &amp;grants</source>
        <translation>Zuwendungen Dri&amp;tter</translation>
    </message>
    <message>
        <source>&amp;Requested grant</source>
        <translation>Beant&amp;ragte Zuwendung</translation>
    </message>
    <message>
        <source>Sum of financing</source>
        <translation>Summe der Finanzierung</translation>
    </message>
    <message>
        <source>Requested grant by year</source>
        <translation>Beantragte Zuwendung nach Jahren</translation>
    </message>
    <message>
        <source>(choose a programme)</source>
        <translation>(Förderprogramm wählen)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and fault</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Take over %1</source>
        <translation>%1 übernehmen</translation>
    </message>
    <message>
        <source>beyond the range</source>
        <translation>außerhalb des Zahlenbereichs</translation>
    </message>
    <message>
        <source>%1, which covers the costs</source>
        <translation>%1; die Ausgaben sind gedeckt</translation>
    </message>
    <message>
        <source>%1, of the costs %2 are not covered</source>
        <translation>%1; von den Ausgaben sind %2 nicht gedeckt</translation>
    </message>
    <message>
        <source>%1, which is %2 more than the costs</source>
        <translation>%1; das sind %2 mehr als die Ausgaben</translation>
    </message>
    <message>
        <source>The whole grant is divided.</source>
        <translation>Die Zuwendung ist vollständig aufgeteilt.</translation>
    </message>
    <message>
        <source>Not yet divided: %1</source>
        <translation>Noch nicht aufgeteilt: %1</translation>
    </message>
    <message>
        <source>Divided beyond the grant: %1</source>
        <translation>Über die Zuwendung hinaus aufgeteilt: %1</translation>
    </message>
    <message>
        <source>What the directive asks</source>
        <translation>Angaben nach der Richtlinie</translation>
    </message>
    <message>
        <source>The sum of what the other funders give</source>
        <translation>Summe der Mittel der anderen Zuwendungsgeber</translation>
    </message>
    <message>
        <source>%1, with %2 of flat rates and unpaid work %3</source>
        <comment>sum of costs, what is added, both</comment>
        <translation>%1, mit %2 an Pauschalen und unbezahlter Arbeit %3</translation>
    </message>
</context>
<context>
    <name>mittelbuch::ApplicationsPage</name>
    <message>
        <source>Choose an application from the list, or record a new one with Ctrl+N.</source>
        <translation>Wählen Sie einen Antrag aus der Liste oder erfassen Sie mit Strg+N einen neuen.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anträge</translation>
    </message>
    <message>
        <source>No application has been recorded yet.</source>
        <translation>Es ist noch kein Antrag erfasst.</translation>
    </message>
    <message>
        <source>Record an application</source>
        <translation>Antrag erfassen</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Neuer Antrag</translation>
    </message>
    <message>
        <source>Record a new application (Ctrl+N)</source>
        <translation>Neuen Antrag erfassen (Strg+N)</translation>
    </message>
    <message>
        <source>Only the district %1</source>
        <translation>Nur Kreis: %1</translation>
    </message>
    <message>
        <source>Only the programme %1</source>
        <translation>Nur Förderprogramm: %1</translation>
    </message>
    <message>
        <source>Only some applications: %1</source>
        <translation>Nur bestimmte Anträge: %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>File reference</source>
        <translation>Aktenzeichen</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Antragsteller</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Förderprogramm</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Beantragt</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Bewilligt</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Only in the state: %1</source>
        <translation>Nur mit Status: %1</translation>
    </message>
</context>
<context>
    <name>mittelbuch::AskedFactEdit</name>
    <message>
        <source>a number</source>
        <translation>mit einer Zahl</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>mit ja oder nein</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Gefragt wird nach</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Regelstelle</translation>
    </message>
</context>
<context>
    <name>mittelbuch::AuditDialog</name>
    <message>
        <source>Verify database</source>
        <translation>Datenbank prüfen</translation>
    </message>
    <message>
        <source>Outcome of the verification</source>
        <translation>Ergebnis der Prüfung</translation>
    </message>
    <message>
        <source>Progress of the verification</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>Details of the verification</source>
        <translation>Einzelheiten der Prüfung</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Deriving everything anew from the postings: %1</source>
        <translation>Alles wird aus den Buchungen neu abgeleitet: %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>mittelbuch::BackupSettingsDialog</name>
    <message>
        <source>Automatic backups</source>
        <translation>Automatische Sicherungen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Back up once a day while the window is open</source>
        <translation>&amp;Einmal am Tag sichern, solange das Fenster offen ist</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Days of which the newest stays</source>
        <translation>&amp;Tage, deren neueste bleibt</translation>
    </message>
    <message>
        <source>&amp;Weeks of which the newest stays</source>
        <translation>&amp;Wochen, deren neueste bleibt</translation>
    </message>
    <message>
        <source>&amp;Months of which the newest stays</source>
        <translation>&amp;Monate, deren neueste bleibt</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>There is no automatic backup yet.</source>
        <translation>Es gibt noch keine automatische Sicherung.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n file(s))</source>
        <comment>name of a file, how many there are</comment>
        <translation>
            <numerusform>%1 (%n Datei)</numerusform>
            <numerusform>%1 (%n Dateien)</numerusform>
        </translation>
    </message>
    <message>
        <source>A folder on another drive also protects from the loss of this one. Every backup is verified before it counts, and the newest verified one is never removed.</source>
        <translation>Ein Ordner auf einem anderen Laufwerk schützt auch vor dem Verlust dieses einen. Jede Sicherung wird geprüft, bevor sie zählt, und die neueste geprüfte wird nie entfernt.</translation>
    </message>
    <message>
        <source>Folder of the automatic backups</source>
        <translation>Ordner der automatischen Sicherungen</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Auswählen…</translation>
    </message>
</context>
<context>
    <name>mittelbuch::BoundsEdit</name>
    <message>
        <source>no minimum</source>
        <translation>keine Untergrenze</translation>
    </message>
    <message>
        <source>no maximum</source>
        <translation>keine Obergrenze</translation>
    </message>
    <message>
        <source>what exceeds it does not count; otherwise the application is refused</source>
        <translation>was darüber liegt, zählt nicht; andernfalls wird der Antrag abgelehnt</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Above the maximum</source>
        <translation>Über der Obergrenze</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Regelstelle</translation>
    </message>
</context>
<context>
    <name>mittelbuch::BudgetDetail</name>
    <message>
        <source>may be carried over to the next year</source>
        <translation>in das nächste Jahr übertragbar</translation>
    </message>
    <message>
        <source>ends with the year</source>
        <translation>nicht übertragbar</translation>
    </message>
    <message>
        <source>due %1: %2, of which %3 used</source>
        <comment>year, amount, amount</comment>
        <translation>fällig %1: %2, davon %3 in Anspruch genommen</translation>
    </message>
    <message>
        <source>authority − committed = %1 − %2 = %3</source>
        <comment>amounts without, without and with the currency</comment>
        <translation>Soll − festgelegt = %1 − %2 = %3</translation>
    </message>
    <message>
        <source>Programmes that draw on the line</source>
        <translation>Förderprogramme aus dieser Haushaltsstelle</translation>
    </message>
    <message>
        <source>Postings of the line</source>
        <translation>Buchungen der Haushaltsstelle</translation>
    </message>
    <message>
        <source>No programme draws on this line in this year. Allotments are made on the page Programmes.</source>
        <translation>In diesem Jahr sind keinem Förderprogramm Mittel dieser Haushaltsstelle zugewiesen. Mittel werden auf der Seite „Programme“ zugewiesen.</translation>
    </message>
    <message>
        <source>Nothing has been posted for this year yet. Authority comes first.</source>
        <translation>Für dieses Jahr ist noch nichts gebucht. Buchen Sie zuerst das Soll.</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>%1  %2  ·  %3</source>
        <comment>budget line, purpose, year</comment>
        <translation>%1  %2  ·  %3</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of line, carry-over</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Not allotted</source>
        <translation>Nicht zugewiesen</translation>
    </message>
    <message>
        <source>From earlier years</source>
        <translation>Vorbelastung</translation>
    </message>
    <message>
        <source>%1 of the commitments fall due under earlier authorisations</source>
        <translation>%1 der Festlegungen beruhen auf Verpflichtungsermächtigungen früherer Jahre</translation>
    </message>
    <message>
        <source>Authorisations</source>
        <translation>Verpflichtungsermächtigungen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>illustrative, of the demonstration</source>
        <translation>beispielhaft (Vorführdaten)</translation>
    </message>
    <message>
        <source>authority − committed − prior commitments = %1 − %2 − %3 = %4</source>
        <comment>amounts without, without, without and with the currency</comment>
        <translation>Soll − festgelegt − Vorbelastung = %1 − %2 − %3 = %4</translation>
    </message>
    <message>
        <source>Ente&amp;r…</source>
        <translation>Ein&amp;tragen…</translation>
    </message>
    <message>
        <source>Appropriation, freeze, cover and every other entry to this line (Ctrl+E)</source>
        <translation>Ansatz, Sperre, Deckung und jede andere Eintragung zu dieser Haushaltsstelle (Strg+E)</translation>
    </message>
</context>
<context>
    <name>mittelbuch::BudgetEntryDialog</name>
    <message>
        <source>Enter in the budget</source>
        <translation>In den Haushalt eintragen</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>the line&apos;s own money</source>
        <translation>eigene Mittel der Haushaltsstelle</translation>
    </message>
    <message>
        <source>decree, note or file that it rests on</source>
        <translation>Erlass, Vermerk oder Akte, worauf es beruht</translation>
    </message>
    <message>
        <source>instead of an amount</source>
        <translation>statt eines Betrags</translation>
    </message>
    <message>
        <source>Later than the budget year: a commitment authorisation that falls due then</source>
        <translation>Später als das Haushaltsjahr: eine Verpflichtungsermächtigung, die dann fällig wird</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>Budget &amp;line</source>
        <translation>&amp;Haushaltsstelle</translation>
    </message>
    <message>
        <source>&amp;Freeze</source>
        <translation>S&amp;perre</translation>
    </message>
    <message>
        <source>Budget &amp;year</source>
        <translation>Haushalts&amp;jahr</translation>
    </message>
    <message>
        <source>year &amp;due</source>
        <translation>&amp;fällig im Jahr</translation>
    </message>
    <message>
        <source>Taken from the year d&amp;ue</source>
        <translation>Zulasten der Fäll&amp;igkeit</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Betrag</translation>
    </message>
    <message>
        <source>or s&amp;hare</source>
        <translation>&amp;oder Anteil</translation>
    </message>
    <message>
        <source>From the l&amp;ine</source>
        <translation>A&amp;us der Haushaltsstelle</translation>
    </message>
    <message>
        <source>&amp;Basis</source>
        <translation>&amp;Rechtsgrund</translation>
    </message>
    <message>
        <source>&amp;Programme</source>
        <translation>Förderpro&amp;gramm</translation>
    </message>
    <message>
        <source>&amp;Effective on</source>
        <translation>&amp;Wirksam am</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Be&amp;gründung</translation>
    </message>
    <message>
        <source>%1 of %2, %3: %4</source>
        <comment>amount still frozen, day, pot, reason</comment>
        <translation>%1 vom %2, %3: %4</translation>
    </message>
    <message>
        <source>This line has no open freeze to release.</source>
        <translation>Zu dieser Haushaltsstelle gibt es keine offene Sperre, die aufgehoben werden könnte.</translation>
    </message>
    <message>
        <source>Enter either an amount or a share, not both.</source>
        <translation>Geben Sie entweder einen Betrag oder einen Anteil ein, nicht beides.</translation>
    </message>
    <message>
        <source>The last day of the freeze; what is left is released by the next booking after it. Empty: until it is released</source>
        <translation>Der letzte Tag der Sperre; was noch gesperrt ist, gibt die nächste Buchung danach frei. Leer: bis zur Freigabe</translation>
    </message>
    <message>
        <source>Holdin&amp;g until</source>
        <translation>En&amp;det am</translation>
    </message>
</context>
<context>
    <name>mittelbuch::BudgetImportDialog</name>
    <message>
        <source>Post changed amounts as supple&amp;ments</source>
        <translation>Geänderte Beträge als &amp;Nachtrag buchen</translation>
    </message>
    <message>
        <source>Add titles of re&amp;venue as lines without authority</source>
        <translation>Einnahmetitel als Haushaltsstellen ohne Ausgabeer&amp;mächtigung anlegen</translation>
    </message>
    <message>
        <source>Faults of the table</source>
        <translation>Fehler der Tabelle</translation>
    </message>
    <message>
        <source>Import a budget</source>
        <translation>Haushalt einlesen</translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation>Erste Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>a name, to find it here the next time</source>
        <translation>ein Name, um sie hier wiederzufinden</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Spa&amp;lten</translation>
    </message>
    <message>
        <source>&amp;Keep them as</source>
        <translation>Merken &amp;als</translation>
    </message>
    <message>
        <source>Cop&amp;y the list</source>
        <translation>Li&amp;ste kopieren</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Einlesen</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen…</translation>
    </message>
    <message>
        <source>as guessed from the header</source>
        <translation>wie an der Kopfzeile erkannt</translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <translation>Die Tabelle wird gelesen…</translation>
    </message>
    <message>
        <source>revenue %1 · expenditure %2 · %3 titles</source>
        <comment>money, money, count</comment>
        <translation>Einnahmen %1 · Ausgaben %2 · %3 Titel</translation>
    </message>
    <message numerus="yes">
        <source>The table has %n fault(s); it is taken whole or not at all.</source>
        <translation>
            <numerusform>Die Tabelle hat %n Fehler; sie wird vollständig oder gar nicht übernommen.</numerusform>
            <numerusform>Die Tabelle hat %n Fehler; sie wird vollständig oder gar nicht übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The budget has this state already; nothing would change.</source>
        <translation>Der Haushalt hat diesen Stand bereits; nichts würde sich ändern.</translation>
    </message>
    <message>
        <source>This would be added: %1 lines, %2 appropriations of %3 altogether, %4 supplements of %5; %6 are there already.</source>
        <comment>counts and money</comment>
        <translation>Hinzukommen würden %1 Haushaltsstellen, %2 Ansätze über zusammen %3 und %4 Nachträge über %5; %6 sind schon gebucht.</translation>
    </message>
    <message>
        <source>Titles of revenue are not imported: %1.</source>
        <translation>Nicht übernommen werden Einnahmetitel: %1.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… und %n weitere.</numerusform>
            <numerusform>… und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Nothing was imported.</source>
        <comment>sentences about what went wrong</comment>
        <translation>%1
Es wurde nichts eingelesen.</translation>
    </message>
    <message>
        <source>Importing… Cancel undoes it as long as this is shown.</source>
        <translation>Der Haushalt wird eingelesen… Solange das hier steht, macht „Abbrechen“ alles rückgängig.</translation>
    </message>
    <message>
        <source>Negative amounts are cuts that remain to be distributed: %1, %2 altogether.</source>
        <translation>Negative Beträge sind Minderausgaben, die noch zu verteilen sind: %1, zusammen %2.</translation>
    </message>
</context>
<context>
    <name>mittelbuch::BudgetLineEdit</name>
    <message>
        <source>part of the key or of the purpose</source>
        <translation>Teil der Nummer oder der Zweckbestimmung</translation>
    </message>
    <message>
        <source>Budget lines found</source>
        <translation>Gefundene Haushaltsstellen</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>budget line, purpose</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Choose a budget line.</source>
        <translation>Wählen Sie eine Haushaltsstelle.</translation>
    </message>
    <message>
        <source>This is no line of the budget. Choose one from the list that opens while you type.</source>
        <translation>Diese Haushaltsstelle gibt es im Haushalt nicht. Wählen Sie eine aus der Liste, die sich beim Tippen öffnet.</translation>
    </message>
</context>
<context>
    <name>mittelbuch::BudgetMappingForm</name>
    <message>
        <source>Chapter and title in &amp;one</source>
        <translation>Kapitel und Titel in ein&amp;er</translation>
    </message>
    <message>
        <source>Cha&amp;pter</source>
        <translation>&amp;Kapitel</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>S&amp;ection</source>
        <translation>Einzel&amp;plan</translation>
    </message>
    <message>
        <source>P&amp;urpose</source>
        <translation>&amp;Zweckbestimmung</translation>
    </message>
    <message>
        <source>&amp;Revenue or expenditure</source>
        <translation>Einnahme &amp;oder Ausgabe</translation>
    </message>
    <message>
        <source>&amp;1st amounts, year</source>
        <translation>&amp;1. Beträge, Jahr</translation>
    </message>
    <message>
        <source>&amp;2nd amounts, year</source>
        <translation>&amp;2. Beträge, Jahr</translation>
    </message>
    <message>
        <source>&amp;3rd amounts, year</source>
        <translation>&amp;3. Beträge, Jahr</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>euro</source>
        <translation>Euro</translation>
    </message>
    <message>
        <source>thousands of euro</source>
        <translation>Tausend Euro</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>Tabellen&amp;blatt</translation>
    </message>
    <message>
        <source>&amp;Header in row</source>
        <translation>Kop&amp;fzeile</translation>
    </message>
    <message>
        <source>&amp;Amounts in</source>
        <translation>Betr&amp;äge in</translation>
    </message>
    <message>
        <source>Year of the amounts, %1</source>
        <comment>number</comment>
        <translation>Jahr der Beträge, %1</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
</context>
<context>
    <name>mittelbuch::BudgetPage</name>
    <message>
        <source>Line</source>
        <translation>Haushaltsstelle</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweckbestimmung</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Festgelegt</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Angeordnet</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Verausgabt</translation>
    </message>
    <message>
        <source>Authorisations</source>
        <translation>VE</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Förderprogramm</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Antrag</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Erfasst von</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Haushalt</translation>
    </message>
    <message>
        <source>Allotted</source>
        <translation>Zugewiesen</translation>
    </message>
    <message>
        <source>The budget has no lines yet. A line is a chapter and title of the budget with its authority for a year.</source>
        <translation>Der Haushalt hat noch keine Haushaltsstellen. Eine Haushaltsstelle besteht aus Kapitel und Titel des Haushalts und hat für jedes Jahr ein Soll.</translation>
    </message>
    <message>
        <source>Add a line…</source>
        <translation>Haushaltsstelle anlegen…</translation>
    </message>
    <message>
        <source>Every planned year instead of the fiscal year chosen above</source>
        <translation>Alle geplanten Jahre statt des oben gewählten Haushaltsjahres</translation>
    </message>
    <message>
        <source>Add &amp;line…</source>
        <translation>Haushaltsstelle a&amp;nlegen…</translation>
    </message>
    <message>
        <source>Figures of the demonstration are illustrative.</source>
        <translation>Die Zahlen der Vorführdaten sind beispielhaft.</translation>
    </message>
    <message>
        <source>All y&amp;ears</source>
        <translation>A&amp;lle Jahre</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>&amp;Import budget…</source>
        <translation>Haushalt e&amp;inlesen…</translation>
    </message>
    <message>
        <source>Import a budget</source>
        <translation>Haushalt einlesen</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.txt);;All files (*)</source>
        <translation>Tabellen (*.xlsx *.csv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Budget imported: %1 lines, %2 appropriations, %3 supplements</source>
        <comment>counts</comment>
        <translation>Haushalt eingelesen: %1 Haushaltsstellen, %2 Ansätze, %3 Nachträge</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>reference of a letter, day</comment>
        <translation>%1 vom %2</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Made up of</source>
        <translation>Zusammensetzung</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Committed, open</source>
        <translation>Gebunden (offen)</translation>
    </message>
    <message>
        <source>Earmarked</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>Plannable</source>
        <translation>Planbar</translation>
    </message>
    <message>
        <source>Prior commitments</source>
        <translation>Vorbelastung</translation>
    </message>
    <message>
        <source>Authorisations used</source>
        <translation>VE in Anspruch genommen</translation>
    </message>
    <message>
        <source>Authorisations available</source>
        <translation>VE verfügbar</translation>
    </message>
    <message>
        <source>committed − ordered</source>
        <translation>festgelegt − angeordnet</translation>
    </message>
    <message>
        <source>authority − committed</source>
        <translation>Soll − festgelegt</translation>
    </message>
    <message>
        <source>authority − committed − earmarked</source>
        <translation>Soll − festgelegt − vorgemerkt</translation>
    </message>
    <message>
        <source>authorisations − used</source>
        <translation>VE − in Anspruch genommen</translation>
    </message>
    <message>
        <source>Note in the budget (SäHO § 22)</source>
        <translation>Sperrvermerk im Haushaltsplan (SäHO § 22)</translation>
    </message>
    <message>
        <source>Economic situation (SäHO § 41)</source>
        <translation>Haushaltswirtschaftliche Sperre (SäHO § 41)</translation>
    </message>
    <message>
        <source>cash %1</source>
        <comment>year</comment>
        <translation>Ausgabemittel %1</translation>
    </message>
    <message>
        <source>authorisation %1, due %2</source>
        <comment>budget year, year due</comment>
        <translation>VE %1, fällig %2</translation>
    </message>
    <message>
        <source>Choose a budget line from the list to see how its money is used, or one of its figures to see how it comes about.</source>
        <translation>Wählen Sie links eine Haushaltsstelle, um zu sehen, wie ihre Mittel verwendet werden, oder einen ihrer Beträge, um zu sehen, wie er zustande kommt.</translation>
    </message>
    <message>
        <source>Back to the fiscal year chosen above</source>
        <translation>Zurück zum oben gewählten Haushaltsjahr</translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation>Ha&amp;ushalt</translation>
    </message>
    <message>
        <source>Entries, new lines and the end of the year</source>
        <translation>Eintragungen, neue Haushaltsstellen und der Jahresabschluss</translation>
    </message>
    <message>
        <source>Lists of the budget</source>
        <translation>Listen des Haushalts</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Haushaltsstellen</translation>
    </message>
    <message>
        <source>Open freezes</source>
        <translation>Offene Sperren</translation>
    </message>
    <message>
        <source>Carry-overs</source>
        <translation>Ausgabereste</translation>
    </message>
    <message>
        <source>&amp;Enter…</source>
        <translation>&amp;Eintragen…</translation>
    </message>
    <message>
        <source>Enter &amp;several…</source>
        <translation>&amp;Mehreres eintragen…</translation>
    </message>
    <message>
        <source>End of the &amp;year…</source>
        <translation>&amp;Jahresabschluss…</translation>
    </message>
    <message>
        <source>Begin the &amp;provisional year…</source>
        <translation>&amp;Vorläufige Haushaltsführung beginnen…</translation>
    </message>
    <message>
        <source>E&amp;nact the budget…</source>
        <translation>Haushalt in &amp;Kraft setzen…</translation>
    </message>
    <message>
        <source>Only %1 – lift</source>
        <comment>year</comment>
        <translation>Nur %1 – aufheben</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title of a tab, number of rows</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Liste ausgeben</translation>
    </message>
    <message>
        <source>budget-%1.csv</source>
        <comment>year</comment>
        <translation>Haushalt_%1.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>Einzelplan %1</translation>
    </message>
    <message>
        <source>Chapter %1</source>
        <translation>Kapitel %1</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>budget line, purpose</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>used up %1</source>
        <comment>amount</comment>
        <translation>erschöpft %1</translation>
    </message>
    <message>
        <source>overdrawn %1</source>
        <comment>amount</comment>
        <translation>überzogen %1</translation>
    </message>
    <message>
        <source>%1: choose a cell to see how it comes about (Enter, F1)</source>
        <comment>figure</comment>
        <translation>%1: Wählen Sie eine Zelle, um zu sehen, wie der Betrag zustande kommt (Eingabe, F1)</translation>
    </message>
    <message>
        <source>Still frozen</source>
        <translation>Noch gesperrt</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Rechtsgrund</translation>
    </message>
    <message>
        <source>Of year</source>
        <translation>Aus Jahr</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Beantragt</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Bewilligt</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Available until</source>
        <translation>Verfügbar bis</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Endet am</translation>
    </message>
</context>
<context>
    <name>mittelbuch::BudgetTree</name>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <translation>
            <numerusform>%1 von %n Haushaltsstelle</numerusform>
            <numerusform>%1 von %n Haushaltsstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Haushaltsstelle</numerusform>
            <numerusform>%n Haushaltsstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Find by key or purpose (Ctrl+F)</source>
        <translation>Nummer oder Zweck suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Find a budget line by key or purpose</source>
        <translation>Haushaltsstelle nach Nummer oder Zweckbestimmung suchen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Unfold and fold, columns, copy and export of this list</source>
        <translation>Auf- und Zuklappen, Spalten, Kopieren und Ausgeben dieser Liste</translation>
    </message>
    <message>
        <source>List options</source>
        <translation>Listenfunktionen</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>Haushaltsstellen</translation>
    </message>
    <message>
        <source>No line matches the search.</source>
        <translation>Keine Haushaltsstelle passt zur Suche.</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Alle Haushaltsstellen anzeigen</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation>Alles &amp;aufklappen</translation>
    </message>
    <message>
        <source>&amp;Fold all</source>
        <translation>Alles &amp;zuklappen</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>Als &amp;CSV-Datei ausgeben…</translation>
    </message>
</context>
<context>
    <name>mittelbuch::BulkDialog</name>
    <message>
        <source>Enter several in the budget</source>
        <translation>Mehreres in den Haushalt eintragen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of entry, sum</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No row is complete yet.</source>
        <translation>Noch keine Zeile ist vollständig.</translation>
    </message>
    <message>
        <source>Sums: %1</source>
        <comment>list of sums</comment>
        <translation>Summen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be booked yet; what is wrong stands at the cell.</source>
        <translation>
            <numerusform>%n Zeile kann noch nicht gebucht werden; was fehlt, steht an der Zelle.</numerusform>
            <numerusform>%n Zeilen können noch nicht gebucht werden; was fehlt, steht an der Zelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to book yet. Write or paste rows first.</source>
        <translation>Es gibt noch nichts zu buchen. Schreiben Sie zuerst Zeilen oder fügen Sie welche ein.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) are being booked…</source>
        <translation>
            <numerusform>%n Eintragung wird gebucht …</numerusform>
            <numerusform>%n Eintragungen werden gebucht …</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was booked. %1</source>
        <comment>sentences</comment>
        <translation>Es wurde nichts gebucht. %1</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <comment>number, name of the column, what is wrong</comment>
        <translation>Zeile %1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>These are more than %n rows. Nothing was pasted; paste them in parts.</source>
        <translation>
            <numerusform>Das ist mehr als %n Zeile. Es wurde nichts eingefügt; fügen Sie in Teilen ein.</numerusform>
            <numerusform>Das sind mehr als %n Zeilen. Es wurde nichts eingefügt; fügen Sie sie in Teilen ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard the rows that were written?</source>
        <translation>Die geschriebenen Zeilen verwerfen?</translation>
    </message>
    <message>
        <source>&amp;Keep writing</source>
        <translation>&amp;Weiterschreiben</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Write or paste rows: line, kind, budget year, year due, amount, reason. A blank year due is the budget year. All rows are booked or none.</source>
        <translation>Schreiben Sie Zeilen oder fügen Sie sie aus einer Tabelle ein: Haushaltsstelle, Art, Haushaltsjahr, Fälligkeit, Betrag, Begründung. Ohne Fälligkeit gilt das Haushaltsjahr. Gebucht werden alle Zeilen oder keine.</translation>
    </message>
    <message>
        <source>Book &amp;all</source>
        <translation>&amp;Alle buchen</translation>
    </message>
    <message>
        <source>Rows to be booked</source>
        <translation>Zu buchende Zeilen</translation>
    </message>
    <message>
        <source>Effective on</source>
        <translation>Wirksam am</translation>
    </message>
    <message>
        <source>&amp;Effective on</source>
        <translation>&amp;Wirksam am</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Remove rows</source>
        <translation>Zeilen &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Next fault</source>
        <translation>&amp;Nächster Fehler</translation>
    </message>
    <message>
        <source>Write chapter and title, such as 02 05/883 01.</source>
        <translation>Schreiben Sie Kapitel und Titel, etwa 02 05/883 01.</translation>
    </message>
    <message>
        <source>The budget has no line %1.</source>
        <translation>Die Haushaltsstelle %1 gibt es im Haushalt nicht.</translation>
    </message>
    <message>
        <source>Choose a kind from the list.</source>
        <translation>Wählen Sie eine Art aus der Liste.</translation>
    </message>
    <message>
        <source>Write a fiscal year like 2027.</source>
        <translation>Schreiben Sie ein Haushaltsjahr wie 2027.</translation>
    </message>
    <message>
        <source>An authorisation falls due later than its budget year.</source>
        <translation>Eine Verpflichtungsermächtigung wird später als in ihrem Haushaltsjahr fällig.</translation>
    </message>
    <message>
        <source>This kind is of the budget year itself.</source>
        <translation>Diese Art gilt nur für das Haushaltsjahr selbst.</translation>
    </message>
    <message>
        <source>Enter an amount other than zero.</source>
        <translation>Geben Sie einen anderen Betrag als null ein.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Haushaltsstelle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Budget year</source>
        <translation>Haushaltsjahr</translation>
    </message>
    <message>
        <source>Year due</source>
        <translation>Jahr der Fälligkeit</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
</context>
<context>
    <name>mittelbuch::CarryOverTab</name>
    <message>
        <source>Carry-overs</source>
        <translation>Ausgabereste</translation>
    </message>
    <message>
        <source>A&amp;pprove…</source>
        <translation>&amp;Bewilligen…</translation>
    </message>
    <message>
        <source>Re&amp;lease…</source>
        <translation>F&amp;reigeben…</translation>
    </message>
    <message>
        <source>No carry-over has been requested. The end of the year proposes what can be carried over.</source>
        <translation>Es sind keine Ausgabereste angemeldet. Der Jahresabschluss schlägt vor, was übertragen werden kann.</translation>
    </message>
</context>
<context>
    <name>mittelbuch::CaseHistory</name>
    <message>
        <source>%1: %2</source>
        <comment>year and amount</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>New state</source>
        <translation>Neuer Status</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Vermerk</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Nach Jahren</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Falls due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>bewilligt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
</context>
<context>
    <name>mittelbuch::CategoryEdit</name>
    <message>
        <source>no costs of the application yet</source>
        <translation>noch keine Ausgaben des Antrags</translation>
    </message>
    <message>
        <source>is funded</source>
        <translation>wird gefördert</translation>
    </message>
    <message>
        <source>Rate %1</source>
        <translation>Fördersatz %1</translation>
    </message>
    <message>
        <source>Add a rate of its own</source>
        <translation>Eigenen Fördersatz hinzufügen</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>all other eligible expenditure</source>
        <translation>aller übrigen zuwendungsfähigen Ausgaben</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Costs of the form</source>
        <translation>Ausgaben des Antrags</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>Förderfähigkeit</translation>
    </message>
    <message>
        <source>Counts up to</source>
        <translation>Zählt bis zu</translation>
    </message>
    <message>
        <source>Counts up to a share</source>
        <translation>Zählt bis zu einem Anteil</translation>
    </message>
    <message>
        <source>of</source>
        <translation>von</translation>
    </message>
    <message>
        <source>Closed from</source>
        <translation>Geschlossen ab</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Regelstelle</translation>
    </message>
    <message>
        <source>Own rates</source>
        <translation>Eigene Fördersätze</translation>
    </message>
</context>
<context>
    <name>mittelbuch::ChoicesEdit</name>
    <message>
        <source>, </source>
        <comment>between things that are chosen</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>(nothing to choose from yet)</source>
        <translation>(noch nichts zur Auswahl)</translation>
    </message>
</context>
<context>
    <name>mittelbuch::CircumstancesEdit</name>
    <message>
        <source>several bodies apply together</source>
        <translation>mehrere Körperschaften beantragen gemeinsam</translation>
    </message>
    <message>
        <source>deducted; amounts are net</source>
        <translation>wird abgezogen; Beträge sind netto</translation>
    </message>
    <message>
        <source>Other funder %1</source>
        <translation>Weiterer Zuwendungsgeber %1</translation>
    </message>
    <message>
        <source>Add another funder</source>
        <translation>Weiteren Zuwendungsgeber hinzufügen</translation>
    </message>
    <message>
        <source>Group of grantees</source>
        <translation>Empfängergruppe</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>Zusammenarbeit</translation>
    </message>
    <message>
        <source>Other bodies that take part</source>
        <translation>Weitere beteiligte Körperschaften</translation>
    </message>
    <message>
        <source>Hours of unpaid work</source>
        <translation>Stunden unbezahlter Arbeit</translation>
    </message>
    <message>
        <source>Input tax</source>
        <translation>Vorsteuer</translation>
    </message>
    <message>
        <source>Other funders of the project</source>
        <translation>Weitere Zuwendungsgeber des Vorhabens</translation>
    </message>
    <message>
        <source>by the kind of the grantee</source>
        <translation>nach der Art des Empfängers</translation>
    </message>
</context>
<context>
    <name>mittelbuch::ConsentFields</name>
    <message>
        <source>if it names one</source>
        <translation>falls einer genannt ist</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Gi&amp;ven by</source>
        <translation>&amp;Erteilt von</translation>
    </message>
    <message>
        <source>Le&amp;tter</source>
        <translation>S&amp;chreiben</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>&amp;vom</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>Höch&amp;stens</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>Ver&amp;merk</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <comment>name of a field</comment>
        <translation>Einwilligung: %1</translation>
    </message>
    <message>
        <source>Consent (needed)</source>
        <translation>Einwilligung (erforderlich)</translation>
    </message>
    <message>
        <source>&amp;Consent (if there is one)</source>
        <translation>Einwi&amp;lligung (falls erteilt)</translation>
    </message>
</context>
<context>
    <name>mittelbuch::ContingentEdit</name>
    <message>
        <source>any group</source>
        <translation>jede Gruppe</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>for</source>
        <translation>für</translation>
    </message>
    <message>
        <source>in (official keys)</source>
        <translation>in (amtliche Schlüssel)</translation>
    </message>
    <message>
        <source>Open to all from</source>
        <translation>Für alle offen ab</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Regelstelle</translation>
    </message>
</context>
<context>
    <name>mittelbuch::CostTable</name>
    <message>
        <source>Category</source>
        <translation>Ausgabenart</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Add cost item</source>
        <translation>Ausgabenposition hinzufügen</translation>
    </message>
    <message>
        <source>Costs, row %1: %2</source>
        <translation>Ausgaben, Zeile %1: %2</translation>
    </message>
    <message>
        <source>Category of cost item %1</source>
        <translation>Ausgabenart der Position %1</translation>
    </message>
    <message>
        <source>Description of cost item %1</source>
        <translation>Beschreibung der Position %1</translation>
    </message>
    <message>
        <source>Amount of cost item %1</source>
        <translation>Betrag der Position %1</translation>
    </message>
</context>
<context>
    <name>mittelbuch::CountEdit</name>
    <message>
        <source>Enter a number.</source>
        <translation>Geben Sie eine Zahl ein.</translation>
    </message>
    <message>
        <source>This is no whole number. Write it like 28417.</source>
        <translation>Das ist keine ganze Zahl. Schreiben Sie sie wie 28417.</translation>
    </message>
</context>
<context>
    <name>mittelbuch::CriterionEdit</name>
    <message>
        <source>any group</source>
        <translation>jede Gruppe</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>alone or together</source>
        <translation>allein oder gemeinsam</translation>
    </message>
    <message>
        <source>several bodies together</source>
        <translation>mehrere Körperschaften gemeinsam</translation>
    </message>
    <message>
        <source>one body alone</source>
        <translation>eine Körperschaft allein</translation>
    </message>
    <message>
        <source>no lower bound</source>
        <translation>keine Untergrenze</translation>
    </message>
    <message>
        <source>no upper bound</source>
        <translation>keine Obergrenze</translation>
    </message>
    <message>
        <source>nobody else has to</source>
        <translation>niemand sonst muss fördern</translation>
    </message>
    <message>
        <source>Grantee is of</source>
        <translation>Empfänger gehört zu</translation>
    </message>
    <message>
        <source>Applied for by</source>
        <translation>Beantragt von</translation>
    </message>
    <message>
        <source>Confirmed is</source>
        <translation>Bestätigt ist</translation>
    </message>
    <message>
        <source>Financial strength from (‰ of the average)</source>
        <translation>Finanzkraft ab (‰ des Durchschnitts)</translation>
    </message>
    <message>
        <source>Financial strength below (‰)</source>
        <translation>Finanzkraft unter (‰)</translation>
    </message>
    <message>
        <source>Also funded by (short name)</source>
        <translation>Auch gefördert von (Kurzname)</translation>
    </message>
    <message>
        <source>applies always</source>
        <translation>gilt immer</translation>
    </message>
    <message>
        <source>applies only if</source>
        <translation>gilt nur, wenn</translation>
    </message>
</context>
<context>
    <name>mittelbuch::CutOffEdit</name>
    <message>
        <source>of the year before the one that is funded</source>
        <translation>des Jahres vor dem Förderjahr</translation>
    </message>
    <message>
        <source>in every year</source>
        <translation>in jedem Jahr</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmalig</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>Stichtag</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Regelstelle</translation>
    </message>
</context>
<context>
    <name>mittelbuch::DayEdit</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Open the calendar (Alt+Down)</source>
        <translation>Kalender öffnen (Alt+Pfeil nach unten)</translation>
    </message>
    <message>
        <source>Enter a day.</source>
        <translation>Geben Sie ein Datum an.</translation>
    </message>
    <message>
        <source>There is no such day. Write it like 1.2.27 or 010227.</source>
        <translation>Dieses Datum gibt es nicht. Schreiben Sie es wie 1.2.27 oder 010227.</translation>
    </message>
</context>
<context>
    <name>mittelbuch::DirectiveComparison</name>
    <message>
        <source>&amp;Earlier text</source>
        <translation>&amp;Früherer Text</translation>
    </message>
    <message>
        <source>&amp;Later text</source>
        <translation>&amp;Späterer Text</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Fields that differ</source>
        <translation>Abweichende Felder</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>The two texts say the same.</source>
        <translation>Die beiden Texte stimmen überein.</translation>
    </message>
    <message>
        <source>Fields that differ: %1</source>
        <translation>Abweichende Felder: %1</translation>
    </message>
    <message>
        <source>–</source>
        <comment>nothing stands there</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>open</source>
        <translation>unbefristet</translation>
    </message>
    <message>
        <source>Version %1, %2 to %3</source>
        <translation>Fassung %1, %2 bis %3</translation>
    </message>
</context>
<context>
    <name>mittelbuch::DirectiveWorkshop</name>
    <message>
        <source>Begin &amp;with</source>
        <translation>Be&amp;ginnen mit</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>&amp;Erlassen</translation>
    </message>
    <message>
        <source>Valid &amp;from</source>
        <translation>Gültig &amp;ab</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation>&amp;bis</translation>
    </message>
    <message>
        <source>open</source>
        <translation>unbefristet</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>I&amp;mportieren…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>New version of the directive of %1 (%2)</source>
        <comment>name and key of a programme</comment>
        <translation>Neue Fassung der Richtlinie von %1 (%2)</translation>
    </message>
    <message>
        <source>an empty text</source>
        <translation>einem leeren Text</translation>
    </message>
    <message>
        <source>version %1 of this programme</source>
        <translation>Fassung %1 dieses Programms</translation>
    </message>
    <message>
        <source>Nothing can be calculated yet. What is missing or wrong stands beside its field; the chapters at the left count it: %1</source>
        <translation>Noch lässt sich nichts berechnen. Was fehlt oder falsch ist, steht am jeweiligen Feld; die Abschnitte links zählen es: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not issued. Mend these entries first:
%1</source>
        <translation>Nicht erlassen. Berichtigen Sie zuerst diese Angaben:
%1</translation>
    </message>
    <message>
        <source>Not issued. %1</source>
        <translation>Nicht erlassen. %1</translation>
    </message>
    <message>
        <source>The file was not taken; nothing was changed.
%1</source>
        <translation>Die Datei wurde nicht übernommen; nichts wurde geändert.
%1</translation>
    </message>
    <message>
        <source>Not exported. Mend these entries first:
%1</source>
        <translation>Nicht exportiert. Berichtigen Sie zuerst diese Angaben:
%1</translation>
    </message>
    <message>
        <source>Directive not issued</source>
        <translation>Richtlinie nicht erlassen</translation>
    </message>
    <message>
        <source>What was written in this directive is stored nowhere and cannot be brought back. Export it to a file to go on later.</source>
        <translation>Was in dieser Richtlinie geschrieben wurde, ist nirgends gespeichert und lässt sich nicht wiederherstellen. Exportieren Sie sie in eine Datei, um später weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>Directives (*.json)</source>
        <translation>Richtlinien (*.json)</translation>
    </message>
    <message>
        <source>Import a directive</source>
        <translation>Richtlinie importieren</translation>
    </message>
    <message>
        <source>Export the directive</source>
        <translation>Richtlinie exportieren</translation>
    </message>
</context>
<context>
    <name>mittelbuch::DistrictBarsView</name>
    <message>
        <source>%1: committed %2, requested %3</source>
        <translation>%1: festgelegt %2, beantragt %3</translation>
    </message>
</context>
<context>
    <name>mittelbuch::DistrictMap</name>
    <message>
        <source>%1: %2 committed (%3 per head), %4 requested</source>
        <translation>%1: festgelegt %2 (%3 je Einwohner), beantragt %4</translation>
    </message>
</context>
<context>
    <name>mittelbuch::EditContext</name>
    <message>
        <source>Inhabitants (register)</source>
        <translation>Einwohner (Verzeichnis)</translation>
    </message>
</context>
<context>
    <name>mittelbuch::EntryDialog</name>
    <message>
        <source>%1: %2</source>
        <comment>field, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>mittelbuch::EntryEffects</name>
    <message>
        <source>%1, %2</source>
        <comment>budget line, pot</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, of a programme</source>
        <comment>pot</comment>
        <translation>%1, eines Förderprogramms</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Authority before</source>
        <translation>Soll vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>Available before</source>
        <translation>Verfügbar vorher</translation>
    </message>
    <message>
        <source>What the entry changes</source>
        <translation>Was die Eintragung ändert</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>As soon as line, year and amount are there, the change is shown here.</source>
        <translation>Sobald Haushaltsstelle, Jahr und Betrag eingegeben sind, steht hier, was sich ändert.</translation>
    </message>
    <message>
        <source>No amount of the budget changes; the step is recorded.</source>
        <translation>Kein Betrag des Haushalts ändert sich; der Schritt wird festgehalten.</translation>
    </message>
</context>
<context>
    <name>mittelbuch::EntryRows</name>
    <message>
        <source>Remove this row (Ctrl+Del)</source>
        <translation>Diese Zeile entfernen (Strg+Entf)</translation>
    </message>
    <message>
        <source>Remove row %1</source>
        <translation>Zeile %1 entfernen</translation>
    </message>
</context>
<context>
    <name>mittelbuch::FactAnswers</name>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
</context>
<context>
    <name>mittelbuch::FieldHint</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>mittelbuch::FigureDetail</name>
    <message>
        <source>%1 = %2</source>
        <comment>terms, amount</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>What the figure is made up of</source>
        <translation>Woraus sich der Betrag zusammensetzt</translation>
    </message>
    <message>
        <source>Postings behind the figure</source>
        <translation>Buchungen hinter dem Betrag</translation>
    </message>
    <message>
        <source>Nothing has been posted that makes up this figure.</source>
        <translation>Es ist nichts gebucht, was diesen Betrag ausmacht.</translation>
    </message>
    <message>
        <source>No posting stands behind this figure yet.</source>
        <translation>Hinter diesem Betrag steht noch keine Buchung.</translation>
    </message>
    <message>
        <source>Postings behind it</source>
        <translation>Buchungen dahinter</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure, amount</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 = %2 = %3</source>
        <comment>figure, formula, amount</comment>
        <translation>%1 = %2 = %3</translation>
    </message>
</context>
<context>
    <name>mittelbuch::FigureView</name>
    <message>
        <source>%1: %2</source>
        <comment>title of a chart: what has the focus</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show as &amp;table or drawing (T)</source>
        <translation>Als &amp;Tabelle oder Zeichnung zeigen (T)</translation>
    </message>
    <message>
        <source>&amp;Copy as picture</source>
        <translation>Als Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>Bild s&amp;peichern…</translation>
    </message>
</context>
<context>
    <name>mittelbuch::FilterHeader</name>
    <message>
        <source>Filter for %1</source>
        <translation>Filter für %1</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>from..to</source>
        <translation>von..bis</translation>
    </message>
    <message>
        <source>&gt; &lt; ..</source>
        <translation>&gt; &lt; ..</translation>
    </message>
    <message>
        <source>Words that occur; | means or; = in front means the whole text. Down arrow offers the values.</source>
        <translation>Vorkommende Wörter; | bedeutet „oder“, ein vorangestelltes = verlangt den ganzen Text. Die Pfeiltaste nach unten bietet die Werte an.</translation>
    </message>
    <message>
        <source>For example &gt;1000, &lt;=500, 1000..2000 or 1.1.27..30.6.27</source>
        <translation>Zum Beispiel &gt;1000, &lt;=500, 1000..2000 oder 1.1.27..30.6.27</translation>
    </message>
    <message>
        <source>Not understood as a condition</source>
        <translation>Als Bedingung nicht verständlich</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
</context>
<context>
    <name>mittelbuch::FlatRateEdit</name>
    <message>
        <source>(choose)</source>
        <translation>(bitte wählen)</translation>
    </message>
    <message>
        <source>Rate %1</source>
        <translation>Fördersatz %1</translation>
    </message>
    <message>
        <source>Add a rate of its own</source>
        <translation>Eigenen Fördersatz hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Flat rate</source>
        <translation>Pauschalsatz</translation>
    </message>
    <message>
        <source>on</source>
        <translation>auf</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Regelstelle</translation>
    </message>
    <message>
        <source>Funded at</source>
        <translation>Gefördert mit</translation>
    </message>
</context>
<context>
    <name>mittelbuch::FreezeTab</name>
    <message>
        <source>Open freezes</source>
        <translation>Offene Sperren</translation>
    </message>
    <message>
        <source>Re&amp;lease…</source>
        <translation>F&amp;reigeben…</translation>
    </message>
    <message>
        <source>No freeze holds. Freezes are entered on the line that they concern.</source>
        <translation>Es gilt keine Sperre. Sperren werden an der Haushaltsstelle eingetragen, die sie betreffen.</translation>
    </message>
</context>
<context>
    <name>mittelbuch::FundsChartView</name>
    <message>
        <source>%1, authority %2, available %3</source>
        <translation>%1, Soll %2, verfügbar %3</translation>
    </message>
    <message>
        <source>%1
%2: %3 (%4 % of %5)</source>
        <translation>%1
%2: %3 (%4&#xa0;% von %5)</translation>
    </message>
</context>
<context>
    <name>mittelbuch::GotoBox</name>
    <message>
        <source>Go to anything</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>Application, municipality, programme, budget line or page</source>
        <translation>Antrag, Kommune, Förderprogramm, Haushaltsstelle oder Seite</translation>
    </message>
    <message>
        <source>What to go to</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefundene Ziele</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Nothing found. Any part of a name, number or postcode will do.</source>
        <translation>Nichts gefunden. Es genügt ein Teil eines Namens, einer Nummer oder einer Postleitzahl.</translation>
    </message>
</context>
<context>
    <name>mittelbuch::GranteeAmountEdit</name>
    <message>
        <source>Official key</source>
        <translation>Amtlicher Schlüssel</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
</context>
<context>
    <name>mittelbuch::GranteeGroupEdit</name>
    <message>
        <source>chosen by hand in the application</source>
        <translation>wird im Antrag von Hand gewählt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kinds of grantees</source>
        <translation>Arten von Empfängern</translation>
    </message>
    <message>
        <source>Only in (official keys)</source>
        <translation>Nur in (amtliche Schlüssel)</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Regelstelle</translation>
    </message>
</context>
<context>
    <name>mittelbuch::InstantEdit</name>
    <message>
        <source>There is no such instant. Write it like 1.2.27 14:30, or a day alone for its end.</source>
        <translation>Diesen Zeitpunkt gibt es nicht. Schreiben Sie ihn wie 1.2.27 14:30; ein Tag allein meint dessen Ende.</translation>
    </message>
</context>
<context>
    <name>mittelbuch::KeyBox</name>
    <message>
        <source>(choose)</source>
        <translation>(bitte wählen)</translation>
    </message>
</context>
<context>
    <name>mittelbuch::KeyEdit</name>
    <message>
        <source>A short name begins with a small letter and has letters and digits only, at most 40.</source>
        <translation>Ein Kurzname beginnt mit einem Kleinbuchstaben und hat nur Buchstaben ohne Umlaute und Ziffern, höchstens 40.</translation>
    </message>
</context>
<context>
    <name>mittelbuch::LimitEdit</name>
    <message>
        <source>Summand %1</source>
        <translation>Summand %1</translation>
    </message>
    <message>
        <source>Add a summand</source>
        <translation>Summanden hinzufügen</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Regelstelle</translation>
    </message>
    <message>
        <source>Amount, as the sum of</source>
        <translation>Betrag als Summe von</translation>
    </message>
</context>
<context>
    <name>mittelbuch::LineDialog</name>
    <message>
        <source>Add a budget line</source>
        <translation>Haushaltsstelle anlegen</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>may be carried over to the next year</source>
        <translation>in das nächste Jahr übertragbar</translation>
    </message>
    <message>
        <source>recipients of several kinds</source>
        <translation>Empfänger verschiedener Art</translation>
    </message>
    <message>
        <source>chapter and title, such as 02 05/883 01</source>
        <translation>Kapitel und Titel, zum Beispiel 02 05/883 01</translation>
    </message>
    <message>
        <source>Budget &amp;line</source>
        <translation>&amp;Haushaltsstelle</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Zweckbestimmung</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Carry-over</source>
        <translation>&amp;Übertragbarkeit</translation>
    </message>
    <message>
        <source>&amp;Recipients</source>
        <translation>&amp;Empfänger</translation>
    </message>
    <message>
        <source>“%1” is no budget line. Write the chapter with four digits and the title with five, such as 02 05/883 01.</source>
        <translation>„%1“ ist keine Haushaltsstelle. Schreiben Sie das Kapitel mit vier und den Titel mit fünf Ziffern, zum Beispiel 02 05/883 01.</translation>
    </message>
</context>
<context>
    <name>mittelbuch::LivePanel</name>
    <message>
        <source>Nothing to object to</source>
        <translation>Keine Beanstandungen</translation>
    </message>
    <message>
        <source>Grant by the directive</source>
        <translation>Zuwendung nach der Förderrichtlinie</translation>
    </message>
    <message>
        <source>Findings; Enter goes to the field</source>
        <translation>Feststellungen; die Eingabetaste führt zum Feld</translation>
    </message>
    <message>
        <source>Availability by year</source>
        <translation>Verfügbarkeit nach Jahren</translation>
    </message>
    <message>
        <source>Divide the requested grant by year to see what is available.</source>
        <translation>Teilen Sie die beantragte Zuwendung auf Jahre auf, um die verfügbaren Mittel zu sehen.</translation>
    </message>
    <message>
        <source>No directive is in force for the programme on this day.</source>
        <translation>Für das Förderprogramm gilt an diesem Tag keine Förderrichtlinie.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity and finding</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Errors: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation>Warnungen: %1</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>Hinweise: %1</translation>
    </message>
    <message>
        <source>Choose a programme to see what its directive grants.</source>
        <translation>Wählen Sie ein Förderprogramm, um zu sehen, was seine Förderrichtlinie gewährt.</translation>
    </message>
    <message>
        <source>Still to fill in: %1</source>
        <comment>count or field</comment>
        <translation>Noch auszufüllen: %1</translation>
    </message>
</context>
<context>
    <name>mittelbuch::LocalTextEdit</name>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English, if wanted</source>
        <translation>Englisch, falls gewünscht</translation>
    </message>
    <message>
        <source>%1, German</source>
        <comment>name of a field</comment>
        <translation>%1, deutsch</translation>
    </message>
    <message>
        <source>%1, English</source>
        <comment>name of a field</comment>
        <translation>%1, englisch</translation>
    </message>
</context>
<context>
    <name>mittelbuch::MainWindow</name>
    <message>
        <source>As at &amp;today</source>
        <translation>&amp;Wieder auf heute</translation>
    </message>
    <message>
        <source>Demonstration: the split of the amounts is illustrative.</source>
        <translation>Vorführdaten: Die Aufteilung der Beträge ist beispielhaft.</translation>
    </message>
    <message>
        <source>Demonstration: the split of the amounts is illustrative; the clock stands at %1.</source>
        <translation>Vorführdaten: Die Aufteilung der Beträge ist beispielhaft; als heutiges Datum gilt der %1.</translation>
    </message>
    <message>
        <source>As at %1, not as at today (%2): every page shows that day.</source>
        <translation>Stichtag %1, nicht heute (%2): Alle Seiten zeigen den Stand dieses Tages.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New database…</source>
        <translation>&amp;Neue Datenbank…</translation>
    </message>
    <message>
        <source>&amp;Open database…</source>
        <translation>Datenbank &amp;öffnen…</translation>
    </message>
    <message>
        <source>&amp;Import municipal register…</source>
        <translation>&amp;Gemeindeverzeichnis einlesen…</translation>
    </message>
    <message>
        <source>Export &amp;PDF summary…</source>
        <translation>&amp;Mittelübersicht als PDF ausgeben…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Gehe zu…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Wie die &amp;Arbeitsumgebung</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Mittelbuch</source>
        <translation>&amp;Über Mittelbuch</translation>
    </message>
    <message>
        <source>Bac&amp;kups</source>
        <translation>Datens&amp;icherung</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>Jetzt &amp;sichern…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>Sicherung &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>&amp;Automatic backups…</source>
        <translation>&amp;Automatische Sicherungen…</translation>
    </message>
    <message>
        <source>&amp;Verify database…</source>
        <translation>Datenbank &amp;prüfen…</translation>
    </message>
    <message>
        <source>As at %1, as known on %2: figures and states count only what had been recorded by then; names, forms and titles of cases are those of today.</source>
        <translation>Stichtag %1, Kenntnisstand %2: Beträge und Bearbeitungsstände zählen nur, was da schon erfasst war; Namen, Formulare und Bezeichnungen von Anträgen sind die heutigen.</translation>
    </message>
    <message>
        <source>New database on a &amp;server…</source>
        <translation>Neue Datenbank auf einem &amp;Server…</translation>
    </message>
    <message>
        <source>Open a server&apos;s &amp;database…</source>
        <translation>Datenbank &amp;eines Servers öffnen…</translation>
    </message>
    <message>
        <source>Restore a backup on a &amp;server…</source>
        <translation>Sicherung auf einem Se&amp;rver wiederherstellen…</translation>
    </message>
    <message>
        <source>&amp;As known at…</source>
        <translation>&amp;Kenntnisstand…</translation>
    </message>
</context>
<context>
    <name>mittelbuch::MinimumGrantEdit</name>
    <message>
        <source>as the rule set says</source>
        <translation>nach dem Regelwerk</translation>
    </message>
    <message>
        <source>must be reached</source>
        <translation>muss erreicht werden</translation>
    </message>
    <message>
        <source>must be exceeded</source>
        <translation>muss überschritten werden</translation>
    </message>
    <message>
        <source>Least grant</source>
        <translation>Bagatellgrenze</translation>
    </message>
    <message>
        <source>The amount</source>
        <translation>Der Betrag</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Regelstelle</translation>
    </message>
</context>
<context>
    <name>mittelbuch::MoneyEdit</name>
    <message>
        <source>This amount cannot be negative.</source>
        <translation>Dieser Betrag darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation>Geben Sie einen Betrag an.</translation>
    </message>
    <message>
        <source>This is no amount. Write it like 1234.50, 12 T€ or 1.2 Mio.</source>
        <translation>Dies ist kein Betrag. Schreiben Sie ihn wie 1234,50, 12 T€ oder 1,2 Mio.</translation>
    </message>
    <message>
        <source>The separators part neither thousands nor cents.</source>
        <translation>Die Trennzeichen trennen weder Tausender noch Cent ab.</translation>
    </message>
    <message>
        <source>An amount has at most two decimals.</source>
        <translation>Ein Betrag hat höchstens zwei Nachkommastellen.</translation>
    </message>
    <message>
        <source>This amount is too large.</source>
        <translation>Dieser Betrag ist zu groß.</translation>
    </message>
</context>
<context>
    <name>mittelbuch::MunicipalitiesPage</name>
    <message>
        <source>Choose a municipality, district or association from the list.</source>
        <translation>Wählen Sie eine Gemeinde, einen Kreis oder einen Verband aus der Liste.</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Gemeinden</translation>
    </message>
    <message>
        <source>Only the first %1 are shown. Type more to narrow them down.</source>
        <translation>Nur die ersten %1 sind angezeigt. Geben Sie mehr ein, um die Auswahl einzugrenzen.</translation>
    </message>
    <message>
        <source>Name, key or postcode (Ctrl+F)</source>
        <translation>Name, Schlüssel oder PLZ (Strg+F)</translation>
    </message>
    <message>
        <source>Search by name, key or postcode</source>
        <translation>Nach Name, Schlüssel oder Postleitzahl suchen</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Umfang der Liste</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>Kreise</translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>Verbände</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Whole &amp;Germany</source>
        <translation>&amp;Ganz Deutschland</translation>
    </message>
    <message>
        <source>Every Land of the register instead of the office&apos;s own</source>
        <translation>Alle Länder des Gemeindeverzeichnisses statt nur des eigenen Landes</translation>
    </message>
    <message>
        <source>&amp;Import register…</source>
        <translation>Gemeinde&amp;verzeichnis einlesen…</translation>
    </message>
    <message>
        <source>Read a file GV100AD of the Federal Statistical Office</source>
        <translation>Eine Datei GV100AD des Statistischen Bundesamtes einlesen</translation>
    </message>
    <message>
        <source>The register of municipalities is empty. Import the file GV100AD of the Federal Statistical Office.</source>
        <translation>Das Gemeindeverzeichnis ist leer. Lesen Sie die Datei GV100AD des Statistischen Bundesamtes ein.</translation>
    </message>
    <message>
        <source>Import register…</source>
        <translation>Gemeindeverzeichnis einlesen…</translation>
    </message>
    <message>
        <source>Nothing in the register has all these words in its name, key or postcode.</source>
        <translation>Kein Eintrag des Gemeindeverzeichnisses enthält alle diese Wörter in Name, Schlüssel oder Postleitzahl.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Import register (GV100AD)</source>
        <translation>Gemeindeverzeichnis einlesen (GV100AD)</translation>
    </message>
    <message>
        <source>Register of municipalities (*.txt *.asc);;All files (*)</source>
        <translation>Gemeindeverzeichnis (*.txt *.asc);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Register imported: %1 new, %2 renamed, %3 dissolved</source>
        <comment>counts</comment>
        <translation>Gemeindeverzeichnis eingelesen: %1 neu, %2 umbenannt, %3 aufgelöst</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Einwohner</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>PLZ</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>File reference</source>
        <translation>Aktenzeichen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Beantragt</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Bewilligt</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>mittelbuch::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
</context>
<context>
    <name>mittelbuch::NoticeStrip</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Meldung ausblenden</translation>
    </message>
</context>
<context>
    <name>mittelbuch::OfficialKeysEdit</name>
    <message>
        <source>anywhere</source>
        <comment>no key of a region is given</comment>
        <translation>überall</translation>
    </message>
    <message>
        <source>“%1” is no official key. A key has 2 to 9 digits; several are parted by commas.</source>
        <translation>„%1“ ist kein amtlicher Schlüssel. Ein Schlüssel hat 2 bis 9 Ziffern; mehrere werden durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Enter an official key such as 14626.</source>
        <translation>Geben Sie einen amtlichen Schlüssel ein, etwa 14626.</translation>
    </message>
</context>
<context>
    <name>mittelbuch::OpenWindow</name>
    <message>
        <source>New database</source>
        <translation>Neue Datenbank</translation>
    </message>
    <message>
        <source>office.mittelbuch</source>
        <translation>Haushalt.mittelbuch</translation>
    </message>
    <message>
        <source>Databases (*.mittelbuch)</source>
        <translation>Datenbanken (*.mittelbuch)</translation>
    </message>
    <message>
        <source>Open database</source>
        <translation>Datenbank öffnen</translation>
    </message>
    <message>
        <source>Databases (*.mittelbuch);;All files (*)</source>
        <translation>Datenbanken (*.mittelbuch);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the summary as PDF</source>
        <translation>Mittelübersicht als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The summary was saved: %1</source>
        <translation>Die Mittelübersicht wurde gespeichert: %1</translation>
    </message>
    <message>
        <source>New database on a server</source>
        <translation>Neue Datenbank auf einem Server</translation>
    </message>
    <message>
        <source>&amp;Make it</source>
        <translation>&amp;Anlegen</translation>
    </message>
    <message>
        <source>The server&apos;s administrator has made an empty database; its tables are made now.</source>
        <translation>Die Verwaltung des Servers hat eine leere Datenbank angelegt; jetzt entstehen deren Tabellen.</translation>
    </message>
    <message>
        <source>Open a server&apos;s database</source>
        <translation>Datenbank eines Servers öffnen</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>A database of PostgreSQL 15 or later that holds a Mittelbuch.</source>
        <translation>Eine Datenbank von PostgreSQL ab Version 15, die ein Mittelbuch enthält.</translation>
    </message>
</context>
<context>
    <name>mittelbuch::OtherFundingEdit</name>
    <message>
        <source>has decided, at least provisionally</source>
        <translation>hat entschieden, mindestens vorläufig</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Zuwendungsgeber</translation>
    </message>
    <message>
        <source>Kind of funder</source>
        <translation>Art des Zuwendungsgebers</translation>
    </message>
    <message>
        <source>For the directive it is</source>
        <translation>In der Richtlinie heißt er</translation>
    </message>
    <message>
        <source>Its programme</source>
        <translation>Dessen Programm</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Expenditure recognised there</source>
        <translation>Dort anerkannte Ausgaben</translation>
    </message>
</context>
<context>
    <name>mittelbuch::OverviewCharts</name>
    <message>
        <source>Funds</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>By programme</source>
        <translation>Nach Förderprogrammen</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Nach Jahren</translation>
    </message>
    <message>
        <source>By district</source>
        <translation>Nach Kreisen</translation>
    </message>
    <message>
        <source>Funds %1</source>
        <translation>Mittel %1</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>Kreise</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Festgelegt</translation>
    </message>
    <message>
        <source>Per head</source>
        <translation>Je Einwohner</translation>
    </message>
    <message>
        <source>Shade the map: %1</source>
        <translation>Karte einfärben: %1</translation>
    </message>
</context>
<context>
    <name>mittelbuch::OverviewPage</name>
    <message>
        <source>Illustrative split: only the totals are public</source>
        <translation>Beispielhafte Aufteilung: Nur die Gesamtbeträge sind veröffentlicht</translation>
    </message>
    <message>
        <source>The totals of the draft budget are public. How they are split here is an example and not a decision of any authority.</source>
        <translation>Die Gesamtbeträge des Haushaltsentwurfs sind veröffentlicht. Ihre Aufteilung ist hier ein Beispiel und keine Entscheidung einer Behörde.</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Förderprogramme</translation>
    </message>
    <message>
        <source>Funds %1, as at %2</source>
        <translation>Mittel %1, Stand %2</translation>
    </message>
    <message>
        <source>Applications by state</source>
        <translation>Anträge nach Status</translation>
    </message>
    <message>
        <source>Latest decisions</source>
        <translation>Letzte Entscheidungen</translation>
    </message>
    <message>
        <source>No budget yet: as soon as a budget line has funds for a year, this page shows what they are committed for and what is still available.</source>
        <translation>Noch kein Haushalt: Sobald eine Haushaltsstelle Mittel für ein Jahr hat, zeigt diese Seite, wofür sie festgelegt und was noch verfügbar ist.</translation>
    </message>
    <message>
        <source>Record a &amp;budget line…</source>
        <translation>Haushaltsste&amp;lle anlegen…</translation>
    </message>
    <message>
        <source>Funds %1, as at %2, as known on %3</source>
        <translation>Mittel %1, Stichtag %2, Kenntnisstand %3</translation>
    </message>
</context>
<context>
    <name>mittelbuch::PaymentEdit</name>
    <message>
        <source>Payment %1</source>
        <translation>Auszahlung %1</translation>
    </message>
    <message>
        <source>Add a payment</source>
        <translation>Auszahlung hinzufügen</translation>
    </message>
    <message>
        <source>no minimum</source>
        <translation>keine Untergrenze</translation>
    </message>
    <message>
        <source>No part below</source>
        <translation>Kein Teil unter</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Regelstelle</translation>
    </message>
</context>
<context>
    <name>mittelbuch::PaymentPartEdit</name>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>when</source>
        <translation>wenn</translation>
    </message>
</context>
<context>
    <name>mittelbuch::ProgrammeDetail</name>
    <message>
        <source>none in force; applications cannot be examined</source>
        <translation>keine in Kraft; Anträge können nicht geprüft werden</translation>
    </message>
    <message>
        <source>Sho&amp;w its applications</source>
        <translation>An&amp;träge anzeigen</translation>
    </message>
    <message>
        <source>&amp;Issue directive…</source>
        <translation>Förder&amp;richtlinie erlassen…</translation>
    </message>
    <message>
        <source>A&amp;llot…</source>
        <translation>&amp;Mittel zuweisen…</translation>
    </message>
    <message>
        <source>Versions of the directive</source>
        <translation>Fassungen der Förderrichtlinie</translation>
    </message>
    <message>
        <source>Allotments</source>
        <translation>Zuweisungen</translation>
    </message>
    <message>
        <source>No directive yet. It sets rate, maximum and minimum of a grant, from a day on.</source>
        <translation>Noch keine Förderrichtlinie. Sie bestimmt ab einem Datum Fördersatz, Höchstbetrag und Bagatellgrenze der Zuwendungen.</translation>
    </message>
    <message>
        <source>Nothing allotted yet. A programme grants what was allotted to it from a budget line.</source>
        <translation>Noch nichts zugewiesen. Ein Förderprogramm kann bewilligen, was ihm aus einer Haushaltsstelle zugewiesen ist.</translation>
    </message>
    <message>
        <source>Directive</source>
        <translation>Förderrichtlinie</translation>
    </message>
    <message>
        <source>Allotments by line and year</source>
        <translation>Zuweisungen nach Haushaltsstelle und Jahr</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>%1, takes no applications</source>
        <comment>key of a programme</comment>
        <translation>%1, nimmt keine Anträge an</translation>
    </message>
    <message>
        <source>Funds %1</source>
        <comment>year</comment>
        <translation>Mittel %1</translation>
    </message>
    <message>
        <source>allotted − committed = %1 − %2 = %3</source>
        <comment>amounts without, without and with the currency</comment>
        <translation>zugewiesen − festgelegt = %1 − %2 = %3</translation>
    </message>
    <message>
        <source>Of the commitments</source>
        <translation>Von den Festlegungen</translation>
    </message>
    <message>
        <source>ordered %1, paid %2</source>
        <comment>amounts</comment>
        <translation>angeordnet %1, verausgabt %2</translation>
    </message>
    <message>
        <source>Earmarked</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>illustrative, of the demonstration</source>
        <translation>beispielhaft (Vorführdaten)</translation>
    </message>
    <message>
        <source>allotted − committed − prior commitments = %1 − %2 − %3 = %4</source>
        <comment>amounts without, without, without and with the currency</comment>
        <translation>zugewiesen − festgelegt − Vorbelastung = %1 − %2 − %3 = %4</translation>
    </message>
    <message>
        <source>Co&amp;mpare versions…</source>
        <translation>&amp;Fassungen vergleichen…</translation>
    </message>
</context>
<context>
    <name>mittelbuch::ProgrammeDialog</name>
    <message>
        <source>Add a programme</source>
        <translation>Förderprogramm anlegen</translation>
    </message>
    <message>
        <source>Add programme</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>takes applications</source>
        <translation>nimmt Anträge an</translation>
    </message>
    <message>
        <source>short and lasting, such as KOMM-DIENSTE</source>
        <translation>kurz und dauerhaft, zum Beispiel KOMM-DIENSTE</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>Beschreib&amp;ung</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>S&amp;tatus</translation>
    </message>
</context>
<context>
    <name>mittelbuch::ProgrammesPage</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Fördersatz</translation>
    </message>
    <message>
        <source>Allotted</source>
        <translation>Zugewiesen</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Festgelegt</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anträge</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Bewilligt</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Höchstbetrag</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Bagatellgrenze</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fundstelle</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Haushaltsstelle</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Haushalt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Choose a programme from the list to see its directive and its money.</source>
        <translation>Wählen Sie ein Förderprogramm aus der Liste, um seine Förderrichtlinie und seine Mittel zu sehen.</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Förderprogramme</translation>
    </message>
    <message>
        <source>No programme yet. Applications are made to a programme, and its directive says what is granted.</source>
        <translation>Noch kein Förderprogramm. Anträge gehören zu einem Förderprogramm; seine Förderrichtlinie bestimmt, was bewilligt werden kann.</translation>
    </message>
    <message>
        <source>Add a programme…</source>
        <translation>Förderprogramm anlegen…</translation>
    </message>
    <message>
        <source>Add &amp;programme…</source>
        <translation>Förderprogramm a&amp;nlegen…</translation>
    </message>
    <message>
        <source>Figures of the demonstration are illustrative.</source>
        <translation>Die Zahlen der Vorführdaten sind beispielhaft.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>the text being written</source>
        <translation>der Text in Arbeit</translation>
    </message>
</context>
<context>
    <name>mittelbuch::RankingCriterionEdit</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Points at most</source>
        <translation>Punkte höchstens</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Regelstelle</translation>
    </message>
</context>
<context>
    <name>mittelbuch::RateEdit</name>
    <message>
        <source>Enter a percentage.</source>
        <translation>Geben Sie einen Prozentsatz an.</translation>
    </message>
    <message>
        <source>A percentage lies between 0 and 100 and has at most four decimals.</source>
        <translation>Ein Prozentsatz liegt zwischen 0 und 100 und hat höchstens vier Nachkommastellen.</translation>
    </message>
</context>
<context>
    <name>mittelbuch::RateRuleEdit</name>
    <message>
        <source>Rate</source>
        <translation>Fördersatz</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Regelstelle</translation>
    </message>
    <message>
        <source>where the directive says so, such as No. 5.2</source>
        <translation>wo die Richtlinie das sagt, etwa Nr. 5.2</translation>
    </message>
</context>
<context>
    <name>mittelbuch::RegionDetail</name>
    <message>
        <source>%1° N, %2° E</source>
        <comment>latitude, longitude</comment>
        <translation>%1°&#xa0;N, %2°&#xa0;O</translation>
    </message>
    <message>
        <source>known since %1</source>
        <translation>geführt seit %1</translation>
    </message>
    <message>
        <source>dissolved; known from %1 to %2</source>
        <translation>aufgelöst; geführt vom %1 bis zum %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and key of a region</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 km²</source>
        <translation>%1&#xa0;km²</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Last import: %1, territory of %2, inhabitants of %3</source>
        <comment>file, day, day</comment>
        <translation>Zuletzt eingelesen: %1, Gebietsstand %2, Einwohnerzahlen vom %3</translation>
    </message>
    <message>
        <source>Inhabitants over time</source>
        <translation>Einwohner im Zeitverlauf</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anträge</translation>
    </message>
    <message>
        <source>No application from here up to the as-at date.</source>
        <translation>Bis zum Stichtag liegt von hier kein Antrag vor.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Verband</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>PLZ</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Sitz</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>postcode and town</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Koordinaten</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Rechtsnachfolger</translation>
    </message>
    <message>
        <source>supplied with the program</source>
        <translation>mit dem Programm geliefert</translation>
    </message>
</context>
<context>
    <name>mittelbuch::RegionEdit</name>
    <message>
        <source>Municipalities found</source>
        <translation>Gefundene Kommunen</translation>
    </message>
    <message>
        <source>Name, key or postcode</source>
        <translation>Name, Schlüssel oder Postleitzahl</translation>
    </message>
    <message>
        <source>Choose an applicant.</source>
        <translation>Wählen Sie einen Antragsteller.</translation>
    </message>
    <message>
        <source>Choose an applicant from the list that opens while you type.</source>
        <translation>Wählen Sie einen Antragsteller aus der Liste, die sich beim Tippen öffnet.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind and name of a district</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and key of a municipality</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <comment>name, key and district of a municipality</comment>
        <translation>%1 (%2), %3</translation>
    </message>
</context>
<context>
    <name>mittelbuch::RegisterImportDialog</name>
    <message>
        <source>Faults of the file</source>
        <translation>Fehler der Datei</translation>
    </message>
    <message>
        <source>Import the register of municipalities</source>
        <translation>Gemeindeverzeichnis einlesen</translation>
    </message>
    <message>
        <source>Renamed and dissolved</source>
        <translation>Umbenannt und aufgelöst</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>Liste &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Einlesen</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen…</translation>
    </message>
    <message>
        <source>Comparing with the register…</source>
        <translation>Die Datei wird mit dem Gemeindeverzeichnis verglichen…</translation>
    </message>
    <message>
        <source>Territory of %1, inhabitants of %2.</source>
        <comment>day, day</comment>
        <translation>Gebietsstand %1, Einwohnerzahlen vom %2.</translation>
    </message>
    <message>
        <source>%1 The register has this state already; nothing would change.</source>
        <translation>%1 Das Gemeindeverzeichnis hat diesen Stand bereits; es würde sich nichts ändern.</translation>
    </message>
    <message>
        <source>%1 This would change in the register; nothing is deleted.</source>
        <translation>%1 Dies würde sich im Gemeindeverzeichnis ändern; gelöscht wird nichts.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <source>Other facts changed</source>
        <translation>Andere Angaben geändert</translation>
    </message>
    <message>
        <source>New figures of inhabitants</source>
        <translation>Neue Einwohnerzahlen</translation>
    </message>
    <message>
        <source>Dissolved</source>
        <translation>Aufgelöst</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported. The file has %n fault(s); a file is taken whole or not at all.</source>
        <translation>
            <numerusform>Es wurde nichts eingelesen. Die Datei hat %n Fehler; eine Datei wird vollständig oder gar nicht übernommen.</numerusform>
            <numerusform>Es wurde nichts eingelesen. Die Datei hat %n Fehler; eine Datei wird vollständig oder gar nicht übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1
Nothing was imported.</source>
        <comment>sentences about what went wrong</comment>
        <translation>%1
Es wurde nichts eingelesen.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Das Gemeindeverzeichnis wird eingelesen…</translation>
    </message>
</context>
<context>
    <name>mittelbuch::RowList</name>
    <message>
        <source>Move “%1” up</source>
        <translation>„%1“ nach oben</translation>
    </message>
    <message>
        <source>Move “%1” down</source>
        <translation>„%1“ nach unten</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
</context>
<context>
    <name>mittelbuch::ScopeBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Zurück (Alt+Pfeil nach links)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Vorwärts (Alt+Pfeil nach rechts)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>Go to… (Ctrl+K)</source>
        <translation>Gehe zu… (Strg+K)</translation>
    </message>
    <message>
        <source>Fiscal &amp;year</source>
        <translation>Haushalts&amp;jahr</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>Haushaltsjahr</translation>
    </message>
    <message>
        <source>A&amp;s at</source>
        <translation>&amp;Stichtag</translation>
    </message>
    <message>
        <source>As-at day</source>
        <translation>Stichtag</translation>
    </message>
    <message>
        <source>As at today</source>
        <translation>Stichtag heute</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>As known at</source>
        <translation>Kenntnisstand</translation>
    </message>
    <message>
        <source>Show what had been recorded at an earlier instant</source>
        <translation>Zeigen, was zu einem früheren Zeitpunkt erfasst war</translation>
    </message>
    <message>
        <source>Only what had been recorded at this instant counts; empty: all that is recorded</source>
        <translation>Es zählt nur, was zu diesem Zeitpunkt erfasst war; leer: alles, was erfasst ist</translation>
    </message>
    <message>
        <source>Go to anything (Ctrl+K)</source>
        <translation>Überall suchen (Strg+K)</translation>
    </message>
    <message>
        <source>As at today, with all that is recorded</source>
        <translation>Stand heute, mit allem, was erfasst ist</translation>
    </message>
    <message>
        <source>as known at</source>
        <translation>Kenntnisstand</translation>
    </message>
</context>
<context>
    <name>mittelbuch::SectionEdit</name>
    <message>
        <source>Who is funded</source>
        <translation>Wer gefördert wird</translation>
    </message>
    <message>
        <source>Without groups everybody may apply. A grantee belongs to the first group that names it.</source>
        <translation>Ohne Gruppen darf jeder beantragen. Ein Empfänger gehört zur ersten Gruppe, die ihn nennt.</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>partners apply through one of them</source>
        <translation>Partner beantragen über einen von ihnen (Konsortialführer)</translation>
    </message>
    <message>
        <source>the grant may be handed on to final recipients</source>
        <translation>die Zuwendung darf an Letztempfänger weitergeleitet werden</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Frage %1</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>by the kind of the grantee</source>
        <translation>nach der Art des Empfängers</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Regelwerk</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Forwarding</source>
        <translation>Weiterleitung</translation>
    </message>
    <message>
        <source>Groups of grantees</source>
        <translation>Empfängergruppen</translation>
    </message>
    <message>
        <source>What the application is asked beyond its costs</source>
        <translation>Was der Antrag neben den Ausgaben angeben soll</translation>
    </message>
    <message>
        <source>What is eligible</source>
        <translation>Was zuwendungsfähig ist</translation>
    </message>
    <message>
        <source>Without categories all costs count at the directive&apos;s rate. With categories only what they name.</source>
        <translation>Ohne Kategorien zählen alle Ausgaben zum Fördersatz der Richtlinie, mit Kategorien nur, was sie nennen.</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>Kategorie %1</translation>
    </message>
    <message>
        <source>Add a category</source>
        <translation>Kategorie hinzufügen</translation>
    </message>
    <message>
        <source>Flat rate %1</source>
        <translation>Pauschale %1</translation>
    </message>
    <message>
        <source>Add a flat rate</source>
        <translation>Pauschale hinzufügen</translation>
    </message>
    <message>
        <source>Categories of expenditure</source>
        <translation>Ausgabenkategorien</translation>
    </message>
    <message>
        <source>Flat rates, for overheads for instance</source>
        <translation>Pauschalen, etwa für Gemeinkosten</translation>
    </message>
    <message>
        <source>Unpaid work</source>
        <translation>Unbezahlte Arbeit</translation>
    </message>
    <message>
        <source>Eligible expenditure altogether</source>
        <translation>Zuwendungsfähige Ausgaben insgesamt</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>Of several rates the first whose condition holds applies. The grant begins as the sum of its summands.</source>
        <translation>Von mehreren Fördersätzen gilt der erste, dessen Bedingung erfüllt ist. Die Zuwendung beginnt als Summe ihrer Summanden.</translation>
    </message>
    <message>
        <source>Rate %1</source>
        <translation>Fördersatz %1</translation>
    </message>
    <message>
        <source>Add a rate</source>
        <translation>Fördersatz hinzufügen</translation>
    </message>
    <message>
        <source>Summand %1</source>
        <translation>Summand %1</translation>
    </message>
    <message>
        <source>Add a summand</source>
        <translation>Summanden hinzufügen</translation>
    </message>
    <message>
        <source>Type of financing</source>
        <translation>Finanzierungsart</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Fördersätze</translation>
    </message>
    <message>
        <source>The grant is the sum of</source>
        <translation>Die Zuwendung ist die Summe von</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>The least of all limits counts, then the rounding. A grant below the least one is not given.</source>
        <translation>Es zählt die kleinste Obergrenze, danach die Rundung. Unter der Bagatellgrenze wird nicht gefördert.</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>Obergrenze %1</translation>
    </message>
    <message>
        <source>Add a limit</source>
        <translation>Obergrenze hinzufügen</translation>
    </message>
    <message>
        <source>Own share %1</source>
        <translation>Eigenanteil %1</translation>
    </message>
    <message>
        <source>Add an own share</source>
        <translation>Eigenanteil hinzufügen</translation>
    </message>
    <message>
        <source>Grant rounded to</source>
        <translation>Zuwendung gerundet auf</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Upper limits</source>
        <translation>Obergrenzen</translation>
    </message>
    <message>
        <source>Least grant</source>
        <translation>Bagatellgrenze</translation>
    </message>
    <message>
        <source>Own funds, at least as a share of the eligible expenditure</source>
        <translation>Eigenmittel, mindestens als Anteil der zuwendungsfähigen Ausgaben</translation>
    </message>
    <message>
        <source>Checks and cumulation</source>
        <translation>Prüfungen und Kumulierung</translation>
    </message>
    <message>
        <source>from the receipt of the application on, within the rule set&apos;s bound</source>
        <translation>ab Eingang des Antrags, in der Grenze des Regelwerks</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Other public money</source>
        <translation>Andere öffentliche Mittel</translation>
    </message>
    <message>
        <source>The project may begin</source>
        <translation>Das Vorhaben darf beginnen</translation>
    </message>
    <message>
        <source>Longest duration in months</source>
        <translation>Längste Laufzeit in Monaten</translation>
    </message>
    <message>
        <source>Selection and deadlines</source>
        <translation>Auswahl und Fristen</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <source>Without payments of its own the directive follows the rule set: 40, 50 and 10 %.</source>
        <translation>Ohne eigene Auszahlungen folgt die Richtlinie dem Regelwerk: 40, 50 und 10 %.</translation>
    </message>
    <message>
        <source>Granted by</source>
        <translation>Bewilligt durch</translation>
    </message>
    <message>
        <source>Payments, which sum to 100 %</source>
        <translation>Auszahlungen, zusammen 100 %</translation>
    </message>
    <message>
        <source>title, date, where it was published</source>
        <translation>Titel, Datum, Veröffentlichung</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Gelesen am</translation>
    </message>
    <message>
        <source>How well it is known</source>
        <translation>Wie gut sie bekannt ist</translation>
    </message>
    <message>
        <source>Unknown or assumed</source>
        <translation>Unbekannt oder angenommen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fundstelle</translation>
    </message>
    <message>
        <source>Title of the directive</source>
        <translation>Titel der Richtlinie</translation>
    </message>
</context>
<context>
    <name>mittelbuch::SelectionEdit</name>
    <message>
        <source>Cut-off %1</source>
        <translation>Stichtag %1</translation>
    </message>
    <message>
        <source>Add a cut-off date</source>
        <translation>Stichtag hinzufügen</translation>
    </message>
    <message>
        <source>Criterion %1</source>
        <translation>Kriterium %1</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Kriterium hinzufügen</translation>
    </message>
    <message>
        <source>Contingent %1</source>
        <translation>Kontingent %1</translation>
    </message>
    <message>
        <source>Add a contingent</source>
        <translation>Kontingent hinzufügen</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Regelstelle</translation>
    </message>
    <message>
        <source>Cut-off dates</source>
        <translation>Stichtage</translation>
    </message>
    <message>
        <source>Ranking criteria</source>
        <translation>Auswahlkriterien</translation>
    </message>
    <message>
        <source>Contingents</source>
        <translation>Kontingente</translation>
    </message>
</context>
<context>
    <name>mittelbuch::ServerDialog</name>
    <message>
        <source>The server cannot be reached or does not let you in. Check address, user and password. Nothing was changed.
What was answered: %1</source>
        <translation>Der Server ist nicht erreichbar oder lässt Sie nicht ein. Prüfen Sie Adresse, Benutzer und Passwort. Es wurde nichts geändert.
Die Antwort war: %1</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Ad&amp;resse</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>The password is kept nowhere. Leave it empty when the system&apos;s password file knows it.</source>
        <translation>Das Passwort wird nirgends aufbewahrt. Lassen Sie es leer, wenn die Passwortdatei des Systems es kennt.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <source>This is no address of a database. Write it like postgresql://anna@db.example:5432/mittelbuch.</source>
        <translation>Das ist keine Adresse einer Datenbank. Schreiben Sie sie wie postgresql://anna@db.example:5432/mittelbuch.</translation>
    </message>
</context>
<context>
    <name>mittelbuch::SplitTable</name>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Add year</source>
        <translation>Jahr hinzufügen</translation>
    </message>
    <message>
        <source>Split, row %1: the year is missing or no fiscal year.</source>
        <translation>Aufteilung, Zeile %1: Das Jahr fehlt oder ist kein Haushaltsjahr.</translation>
    </message>
    <message>
        <source>Split, row %1: %2</source>
        <translation>Aufteilung, Zeile %1: %2</translation>
    </message>
    <message>
        <source>Year of share %1</source>
        <translation>Jahr des Jahresbetrags %1</translation>
    </message>
    <message>
        <source>Amount of share %1</source>
        <translation>Betrag des Jahresbetrags %1</translation>
    </message>
</context>
<context>
    <name>mittelbuch::StepDialog</name>
    <message>
        <source>no applicant</source>
        <translation>kein Antragsteller</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>file reference, applicant, title</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Erfasst von</translation>
    </message>
    <message>
        <source>Proposed grant</source>
        <translation>Vorgeschlagene Zuwendung</translation>
    </message>
    <message>
        <source>Proposed &amp;grant</source>
        <translation>Vorgeschlagene &amp;Zuwendung</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Haushaltsstelle</translation>
    </message>
    <message>
        <source>the first that covers every year</source>
        <translation>die erste, die alle Jahre deckt</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Beantragt</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Granted by year</source>
        <translation>Bewilligt nach Jahren</translation>
    </message>
    <message>
        <source>Sum granted</source>
        <translation>Bewilligt insgesamt</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>&amp;Budget line</source>
        <translation>&amp;Haushaltsstelle</translation>
    </message>
    <message>
        <source>Examination &amp;note</source>
        <translation>Prüf&amp;vermerk</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Be&amp;gründung</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>budget line and purpose</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, less than requested: a reason is required</source>
        <translation>%1, weniger als beantragt: Eine Begründung ist erforderlich</translation>
    </message>
</context>
<context>
    <name>mittelbuch::SumRow</name>
    <message>
        <source>Sums of the rows shown</source>
        <translation>Summen der angezeigten Zeilen</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>mittelbuch::TableModel</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n row(s))</source>
        <comment>head of a group of rows</comment>
        <translation>
            <numerusform>%1 (%n Zeile)</numerusform>
            <numerusform>%1 (%n Zeilen)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mittelbuch::TableView</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <translation>
            <numerusform>%1 von %n Zeile</numerusform>
            <numerusform>%1 von %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Search in: %1</source>
        <translation>Suchen in: %1</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Filter row, columns, copy and export of this list</source>
        <translation>Filterzeile, Spalten, Kopieren und Ausgabe dieser Liste</translation>
    </message>
    <message>
        <source>List options</source>
        <translation>Listenfunktionen</translation>
    </message>
    <message>
        <source>No row matches the search and the filters.</source>
        <translation>Keine Zeile entspricht der Suche und den Filtern.</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Alle Zeilen anzeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>&amp;Filter row</source>
        <translation>&amp;Filterzeile</translation>
    </message>
    <message>
        <source>&amp;Show all rows</source>
        <translation>&amp;Alle Zeilen anzeigen</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>Als &amp;CSV-Datei ausgeben…</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Liste ausgeben</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Gruppieren nach</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>&amp;Open all</source>
        <translation>Alle &amp;aufklappen</translation>
    </message>
    <message>
        <source>&amp;Close all</source>
        <translation>Alle &amp;zuklappen</translation>
    </message>
    <message>
        <source>Saved &amp;views</source>
        <translation>Gespeicherte A&amp;nsichten</translation>
    </message>
    <message>
        <source>&amp;Save the view…</source>
        <translation>Ansicht &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Delete a view</source>
        <translation>Ansicht &amp;löschen</translation>
    </message>
    <message>
        <source>Search, filters, order, groups and columns are saved under this name. A view of the same name is replaced.</source>
        <translation>Suche, Filter, Sortierung, Gruppen und Spalten werden unter diesem Namen gespeichert. Eine gleichnamige Ansicht wird ersetzt.</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>The view was not saved: its name needs 1 to %1 characters.</source>
        <translation>Die Ansicht wurde nicht gespeichert: Ihr Name braucht 1 bis %1 Zeichen.</translation>
    </message>
</context>
<context>
    <name>mittelbuch::TermsEditor</name>
    <message>
        <source>Chapters of the directive</source>
        <translation>Abschnitte der Richtlinie</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>chapter and number of faults</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>mittelbuch::TraceView</name>
    <message>
        <source>Steps of the calculation</source>
        <translation>Schritte der Berechnung</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <comment>step of a calculation, its passage</comment>
        <translation>%1 [%2]</translation>
    </message>
</context>
<context>
    <name>mittelbuch::TryOutFields</name>
    <message>
        <source>as much as possible</source>
        <translation>so viel wie möglich</translation>
    </message>
    <message>
        <source>the rest</source>
        <translation>der Rest</translation>
    </message>
    <message>
        <source>Applicant is a</source>
        <translation>Antragsteller ist</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Einwohner</translation>
    </message>
    <message>
        <source>Financial strength (‰)</source>
        <translation>Finanzkraft (‰)</translation>
    </message>
    <message>
        <source>Granted before</source>
        <translation>Bisher bewilligt</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Eingegangen am</translation>
    </message>
    <message>
        <source>Requested grant</source>
        <translation>Beantragte Zuwendung</translation>
    </message>
    <message>
        <source>Own funds</source>
        <translation>Eigenmittel</translation>
    </message>
    <message>
        <source>Its official key</source>
        <translation>Sein amtlicher Schlüssel</translation>
    </message>
    <message>
        <source>anywhere in %1</source>
        <comment>key of a region</comment>
        <translation>irgendwo in %1</translation>
    </message>
</context>
<context>
    <name>mittelbuch::TryOutPanel</name>
    <message>
        <source>Findings of the trial</source>
        <translation>Feststellungen zum Versuch</translation>
    </message>
    <message>
        <source>Grant of the trial</source>
        <translation>Zuwendung des Versuchs</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Grant: %1</source>
        <translation>Zuwendung: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity and finding</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Enter some expenditure to see what the directive grants, step by step.</source>
        <translation>Geben Sie Ausgaben ein, um Schritt für Schritt zu sehen, was die Richtlinie gewährt.</translation>
    </message>
</context>
<context>
    <name>mittelbuch::UnpaidWorkEdit</name>
    <message>
        <source>does not count</source>
        <translation>zählt nicht</translation>
    </message>
    <message>
        <source>Counts, an hour, with</source>
        <translation>Zählt je Stunde mit</translation>
    </message>
    <message>
        <source>up to a share of the rest</source>
        <translation>bis zu einem Anteil der übrigen Ausgaben</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Regelstelle</translation>
    </message>
</context>
<context>
    <name>mittelbuch::UserDialog</name>
    <message>
        <source>Switch the user</source>
        <translation>Benutzer wechseln</translation>
    </message>
    <message>
        <source>&amp;Name under which work is recorded</source>
        <translation>&amp;Name, unter dem gearbeitet wird</translation>
    </message>
    <message>
        <source>&amp;Switch</source>
        <translation>&amp;Wechseln</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>A name has 1 to 60 characters.</source>
        <translation>Ein Name hat 1 bis 60 Zeichen.</translation>
    </message>
</context>
<context>
    <name>mittelbuch::WindowBackups</name>
    <message>
        <source>Databases (*.mittelbuch)</source>
        <translation>Datenbanken (*.mittelbuch)</translation>
    </message>
    <message>
        <source>Back up the database</source>
        <translation>Datenbank sichern</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>New file for what is restored</source>
        <translation>Neue Datei für das Wiederhergestellte</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>The backup was restored and verified:
%1</source>
        <translation>Die Sicherung wurde wiederhergestellt und geprüft:
%1</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>&amp;Hierbleiben</translation>
    </message>
    <message>
        <source>A backup is being written or restored. Wait until it is finished, or stop it in the status bar.</source>
        <translation>Eine Sicherung wird gerade geschrieben oder wiederhergestellt. Warten Sie, bis das fertig ist, oder brechen Sie es in der Statusleiste ab.</translation>
    </message>
    <message>
        <source>backup_%1_%2.mittelbuch</source>
        <comment>name of the database, day</comment>
        <translation>Sicherung_%1_%2.mittelbuch</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sichern…</translation>
    </message>
    <message>
        <source>The backup was written and verified: %1</source>
        <translation>Die Sicherung wurde geschrieben und geprüft: %1</translation>
    </message>
    <message>
        <source>restored_%1.mittelbuch</source>
        <comment>name of the backup</comment>
        <translation>Wiederhergestellt_%1.mittelbuch</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Automatic backup…</source>
        <translation>Automatische Sicherung…</translation>
    </message>
    <message>
        <source>There is no automatic backup of today. %1
Folder and rule: menu Backups, Automatic backups.</source>
        <translation>Von heute gibt es keine automatische Sicherung. %1
Ordner und Regel: Menü Datensicherung, Automatische Sicherungen.</translation>
    </message>
    <message>
        <source>Restore a backup on a server</source>
        <translation>Sicherung auf einem Server wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Restore it</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Into an empty database, which the server&apos;s administrator has made.</source>
        <translation>In eine leere Datenbank, die die Verwaltung des Servers angelegt hat.</translation>
    </message>
</context>
<context>
    <name>mittelbuch::WindowStatus</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Work in progress</source>
        <translation>Laufender Vorgang</translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation>Datenbank: %1</translation>
    </message>
    <message>
        <source>Switch the user</source>
        <translation>Benutzer wechseln</translation>
    </message>
    <message>
        <source>User %1, switch</source>
        <translation>Benutzer %1, wechseln</translation>
    </message>
</context>
<context>
    <name>mittelbuch::YearEdit</name>
    <message>
        <source>Enter a year.</source>
        <translation>Geben Sie ein Jahr an.</translation>
    </message>
    <message>
        <source>This is no fiscal year. Write it like 2027 or 27.</source>
        <translation>Dies ist kein Haushaltsjahr. Schreiben Sie es wie 2027 oder 27.</translation>
    </message>
</context>
<context>
    <name>mittelbuch::YearEndDialog</name>
    <message>
        <source>End of the year</source>
        <translation>Jahresabschluss</translation>
    </message>
    <message>
        <source>What lapses</source>
        <translation>Was verfällt</translation>
    </message>
    <message>
        <source>Unused authorisations of the budget year lapse with its last day (VwV-SäHO § 34 Nr. 8.4), unless the next budget is late (SäHO § 45 Abs. 1 S. 2).</source>
        <translation>Nicht in Anspruch genommene Verpflichtungsermächtigungen des Haushaltsjahres verfallen mit dessen letztem Tag (VwV-SäHO § 34 Nr. 8.4), es sei denn, der nächste Haushalt verspätet sich (SäHO § 45 Abs. 1 S. 2).</translation>
    </message>
    <message>
        <source>No unused authorisation is left.</source>
        <translation>Es ist keine Verpflichtungsermächtigung übrig.</translation>
    </message>
    <message>
        <source>What falls due on 1 January</source>
        <translation>Was am 1. Januar fällig wird</translation>
    </message>
    <message>
        <source>Commitments under authorisations that are to be paid next year burden its money from the first day on (VwV-SäHO § 34 Nr. 8.2). Nothing needs to be done.</source>
        <translation>Festlegungen aus Verpflichtungsermächtigungen, die im nächsten Jahr zu zahlen sind, belasten dessen Mittel vom ersten Tag an (VwV-SäHO § 34 Nr. 8.2). Dafür ist nichts zu tun.</translation>
    </message>
    <message>
        <source>No commitment falls due next year.</source>
        <translation>Im nächsten Jahr wird keine Festlegung fällig.</translation>
    </message>
    <message>
        <source>What can be carried over</source>
        <translation>Was übertragen werden kann</translation>
    </message>
    <message>
        <source>Not spent and of lines that may carry over. It is requested with the closing; approval and release need a consent (SäHO § 45).</source>
        <translation>Nicht verausgabt und übertragbar. Mit dem Abschluss wird es als Ausgaberest angemeldet; Bewilligung und Freigabe brauchen eine Einwilligung (SäHO § 45).</translation>
    </message>
    <message>
        <source>Nothing is left to carry over.</source>
        <translation>Es ist nichts mehr zu übertragen.</translation>
    </message>
    <message>
        <source>What is forfeited</source>
        <translation>Was entfällt</translation>
    </message>
    <message>
        <source>Not committed and of lines that end with the year (SäHO § 45 Abs. 1). Nothing more can be committed once the year is closed.</source>
        <translation>Nicht festgelegt und nicht übertragbar (SäHO § 45 Abs. 1). Nach dem Abschluss kann nichts mehr festgelegt werden.</translation>
    </message>
    <message>
        <source>Nothing is forfeited.</source>
        <translation>Es entfällt nichts.</translation>
    </message>
    <message>
        <source>The year %1 is closed and nothing is left to do.</source>
        <translation>Das Jahr %1 ist abgeschlossen, und es ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>The year %1 is closed. Something has come up since then; closing it again does only that.</source>
        <translation>Das Jahr %1 ist abgeschlossen. Seitdem ist etwas hinzugekommen; ein erneuter Abschluss erledigt nur das.</translation>
    </message>
    <message>
        <source>Closing the year %1 requests the carry-overs and admits no more commitments. The authorisations stay, because the next budget is late.</source>
        <translation>Der Abschluss des Jahres %1 meldet die Ausgabereste an und lässt keine Festlegung mehr zu. Die Verpflichtungsermächtigungen bleiben, weil sich der nächste Haushalt verspätet.</translation>
    </message>
    <message>
        <source>Closing the year %1 lets the unused authorisations lapse, requests the carry-overs and admits no more commitments. It cannot be undone.</source>
        <translation>Mit dem Abschluss des Jahres %1 verfallen die nicht in Anspruch genommenen Verpflichtungsermächtigungen, werden die Ausgabereste angemeldet und ist keine Festlegung mehr möglich. Er kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>The year %1 is closed.</source>
        <translation>Das Jahr %1 ist abgeschlossen.</translation>
    </message>
    <message>
        <source>Nothing was left to do.</source>
        <translation>Es war nichts mehr zu tun.</translation>
    </message>
    <message numerus="yes">
        <source>%n authorisation(s) lapsed.</source>
        <translation>
            <numerusform>%n Verpflichtungsermächtigung ist verfallen.</numerusform>
            <numerusform>%n Verpflichtungsermächtigungen sind verfallen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n carry-over(s) requested. They wait on the tab Carry-overs for approval.</source>
        <translation>
            <numerusform>%n Ausgaberest ist angemeldet. Er wartet im Reiter Ausgabereste auf die Bewilligung.</numerusform>
            <numerusform>%n Ausgabereste sind angemeldet. Sie warten im Reiter Ausgabereste auf die Bewilligung.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>The next steps show what the end of the year does. Nothing is written before you confirm it.</source>
        <translation>Die nächsten Schritte zeigen, was der Jahresabschluss bewirkt. Geschrieben wird erst, wenn Sie es bestätigen.</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>Haushaltsjahr</translation>
    </message>
    <message>
        <source>Fiscal &amp;year</source>
        <translation>Haushalts&amp;jahr</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Haushaltsstelle</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweckbestimmung</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Förderprogramm</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Geschäftszeichen</translation>
    </message>
    <message>
        <source>decree or file that it rests on</source>
        <translation>Erlass oder Akte, worauf er beruht</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Geschäftszeichen</translation>
    </message>
    <message>
        <source>Which year ends?</source>
        <translation>Welches Jahr wird abgeschlossen?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Close the year?</source>
        <translation>Das Jahr abschließen?</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>number, number, title</comment>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>Close the year</source>
        <translation>Jahr abschließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>mittelbuch::YearStepDialog</name>
    <message>
        <source>Begin the provisional year</source>
        <translation>Vorläufige Haushaltsführung beginnen</translation>
    </message>
    <message>
        <source>Enact the budget</source>
        <translation>Haushalt in Kraft setzen</translation>
    </message>
    <message>
        <source>From this day on only the permitted share of the draft can be used (SächsVerf Art. 98). The draft itself is entered line by line.</source>
        <translation>Ab diesem Tag ist nur der zugelassene Anteil des Entwurfs verfügbar (SächsVerf Art. 98). Der Entwurf selbst wird je Haushaltsstelle eingetragen.</translation>
    </message>
    <message>
        <source>Every provisional share gives way to the amount of the draft, and authorisations of the year before that the delay kept alive lapse (SäHO § 45 Abs. 1 S. 2).</source>
        <translation>An die Stelle jedes vorläufigen Anteils tritt der Betrag des Entwurfs; Verpflichtungsermächtigungen des Vorjahres, die wegen der Verspätung fortgalten, verfallen (SäHO § 45 Abs. 1 S. 2).</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Enact</source>
        <translation>In Kraft setzen</translation>
    </message>
    <message>
        <source>decree or page of the law gazette</source>
        <translation>Erlass oder Fundstelle im Gesetzblatt</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Fiscal &amp;year</source>
        <translation>Haushalts&amp;jahr</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Geschäftszeichen</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>File reference: %1</source>
        <translation>Aktenzeichen: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Fingerprint of the data: %1</source>
        <translation>Prüfsumme der Daten: %1</translation>
    </message>
    <message>
        <source>Print preview: %1</source>
        <translation>Druckvorschau: %1</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>As at %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>%1: %2 of authority, %3 paid, %4 ordered, %5 committed, %6 earmarked, %7 available.</source>
        <translation>%1: Soll %2, davon verausgabt %3, angeordnet und noch nicht verausgabt %4, gebunden (offen) %5, vorgemerkt %6, verfügbar und nicht vorgemerkt %7.</translation>
    </message>
    <message>
        <source>%1: %2 committed, %3 requested.</source>
        <translation>%1: festgelegt %2, beantragt %3.</translation>
    </message>
    <message>
        <source>Funds by programme, %1</source>
        <translation>Mittel nach Förderprogrammen, %1</translation>
    </message>
    <message>
        <source>Stacked bars of the funds of each programme in %1.</source>
        <translation>Gestapelte Balken der Mittel jedes Förderprogramms im Jahr %1.</translation>
    </message>
    <message>
        <source>Funds of all programmes by year</source>
        <translation>Mittel aller Förderprogramme nach Jahren</translation>
    </message>
    <message>
        <source>Stacked bars of the funds of all programmes in each year.</source>
        <translation>Gestapelte Balken der Mittel aller Förderprogramme in jedem Jahr.</translation>
    </message>
    <message>
        <source>Committed and requested by district, %1</source>
        <translation>Festgelegte und beantragte Beträge nach Kreisen, %1</translation>
    </message>
    <message>
        <source>Bars of the amounts committed and requested in each district.</source>
        <translation>Balken der festgelegten und der beantragten Beträge jedes Kreises.</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>what the budget permits for the year</source>
        <translation>Ausgabeermächtigung des Haushalts für das Jahr</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Festgelegt</translation>
    </message>
    <message>
        <source>including what is ordered and paid</source>
        <translation>einschließlich angeordneter und verausgabter Beträge</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>authority less committed</source>
        <translation>Soll abzüglich festgelegter Beträge</translation>
    </message>
    <message>
        <source>Earmarked</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Angeordnet</translation>
    </message>
    <message>
        <source>including what is paid</source>
        <translation>einschließlich verausgabter Beträge</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Verausgabt</translation>
    </message>
    <message>
        <source>booked by the cash office</source>
        <translation>von der Kasse gebucht</translation>
    </message>
    <message>
        <source>Open commitments</source>
        <translation>Gebunden (offen)</translation>
    </message>
    <message>
        <source>committed, not ordered yet</source>
        <translation>festgelegt, noch nicht angeordnet</translation>
    </message>
    <message>
        <source>Commitment authorisations available</source>
        <translation>Verfügbare Verpflichtungsermächtigungen</translation>
    </message>
    <message>
        <source>for later years, not used yet</source>
        <translation>für spätere Jahre, noch nicht in Anspruch genommen</translation>
    </message>
    <message>
        <source>Funds of all programmes</source>
        <translation>Mittel aller Förderprogramme</translation>
    </message>
    <message>
        <source>Funds by year</source>
        <translation>Mittel nach Jahren</translation>
    </message>
    <message>
        <source>Each programme</source>
        <translation>Die einzelnen Förderprogramme</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>Kreise</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>Alle Entscheidungen</translation>
    </message>
    <message>
        <source>Overview of funds %1</source>
        <translation>Mittelübersicht %1</translation>
    </message>
    <message>
        <source>Allocated, committed and available funds</source>
        <translation>Zugewiesene, festgelegte und verfügbare Mittel</translation>
    </message>
    <message>
        <source>Produced on %1</source>
        <translation>Erstellt am %1</translation>
    </message>
    <message>
        <source>Fiscal year %1, all programmes, all districts</source>
        <translation>Haushaltsjahr %1, alle Förderprogramme, alle Kreise</translation>
    </message>
    <message>
        <source>Funds_overview_%1_as_at_%2.pdf</source>
        <translation>Mittelübersicht_%1_Stand_%2.pdf</translation>
    </message>
    <message>
        <source>Illustrative figures: the totals of the draft budget are public, the split shown here is an example and not a decision of any authority.</source>
        <translation>Beispielhafte Zahlen: Die Gesamtbeträge des Haushaltsentwurfs sind veröffentlicht; die hier gezeigte Aufteilung ist ein Beispiel und keine Entscheidung einer Behörde.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>No programme has funds in this year yet.</source>
        <translation>In diesem Jahr hat noch kein Förderprogramm Mittel.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>File reference</source>
        <translation>Aktenzeichen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Antragsteller</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Bewilligt</translation>
    </message>
    <message>
        <source>of which in %1</source>
        <translation>davon im Jahr %1</translation>
    </message>
    <message>
        <source>All programmes in %1, amounts in euro</source>
        <translation>Alle Förderprogramme im Jahr %1, Beträge in Euro</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Förderprogramm</translation>
    </message>
    <message>
        <source>All programmes together</source>
        <translation>Alle Förderprogramme zusammen</translation>
    </message>
    <message>
        <source>Not allotted to any programme</source>
        <translation>Keinem Förderprogramm zugewiesen</translation>
    </message>
    <message>
        <source>All programmes by year, amounts in euro</source>
        <translation>Alle Förderprogramme nach Jahren, Beträge in Euro</translation>
    </message>
    <message>
        <source>%1 by year, amounts in euro</source>
        <translation>%1 nach Jahren, Beträge in Euro</translation>
    </message>
    <message>
        <source>Districts in %1, amounts in euro</source>
        <translation>Kreise im Jahr %1, Beträge in Euro</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anträge</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Bewilligt</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Beantragt</translation>
    </message>
    <message>
        <source>Committed per head</source>
        <translation>Festgelegt je Einwohner</translation>
    </message>
    <message>
        <source>The register holds no districts yet.</source>
        <translation>Das Gemeindeverzeichnis enthält noch keine Kreise.</translation>
    </message>
    <message>
        <source>Decisions concerning %1, amounts in euro</source>
        <translation>Entscheidungen mit Wirkung für %1, Beträge in Euro</translation>
    </message>
    <message>
        <source>No decision has been taken for this year yet.</source>
        <translation>Für dieses Jahr wurde noch keine Entscheidung getroffen.</translation>
    </message>
    <message>
        <source>Fingerprint of the data: %1</source>
        <translation>Prüfsumme der Daten: %1</translation>
    </message>
    <message>
        <source>There is nothing to draw yet.</source>
        <translation>Es gibt noch nichts darzustellen.</translation>
    </message>
    <message>
        <source>over by</source>
        <translation>überschritten um</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Antrag</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Name der Behörde</translation>
    </message>
    <message>
        <source>Budget year</source>
        <translation>Haushaltsjahr</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Complete on</source>
        <translation>Vollständig am</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Costs, row %1</source>
        <translation>Ausgaben, Zeile %1</translation>
    </message>
    <message>
        <source>Costs, row %1, amount</source>
        <translation>Ausgaben, Zeile %1, Betrag</translation>
    </message>
    <message>
        <source>Costs, row %1, category</source>
        <translation>Ausgaben, Zeile %1, Ausgabenart</translation>
    </message>
    <message>
        <source>Costs, row %1, description</source>
        <translation>Ausgaben, Zeile %1, Beschreibung</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Year due</source>
        <translation>Jahr der Fälligkeit</translation>
    </message>
    <message>
        <source>Effective date</source>
        <translation>Datum des Wirksamwerdens</translation>
    </message>
    <message>
        <source>Examination note</source>
        <translation>Prüfvermerk</translation>
    </message>
    <message>
        <source>Examined on</source>
        <translation>Geprüft am</translation>
    </message>
    <message>
        <source>Field of action</source>
        <translation>Handlungsfeld</translation>
    </message>
    <message>
        <source>Financing plan</source>
        <translation>Finanzierungsplan</translation>
    </message>
    <message>
        <source>Other grants</source>
        <translation>Zuwendungen Dritter</translation>
    </message>
    <message>
        <source>Own funds</source>
        <translation>Eigenmittel</translation>
    </message>
    <message>
        <source>Requested grant</source>
        <translation>Beantragte Zuwendung</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Zuwendung</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Haushaltsstelle</translation>
    </message>
    <message>
        <source>Maximum grant</source>
        <translation>Höchstbetrag</translation>
    </message>
    <message>
        <source>Minimum grant</source>
        <translation>Bagatellgrenze</translation>
    </message>
    <message>
        <source>Minimum own share</source>
        <translation>Mindesteigenanteil</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Project end</source>
        <translation>Ende des Vorhabens</translation>
    </message>
    <message>
        <source>Project start</source>
        <translation>Beginn des Vorhabens</translation>
    </message>
    <message>
        <source>Proposed grant</source>
        <translation>Vorgeschlagene Zuwendung</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweckbestimmung</translation>
    </message>
    <message>
        <source>Funding rate</source>
        <translation>Fördersatz</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Eingegangen am</translation>
    </message>
    <message>
        <source>Split over years</source>
        <translation>Aufteilung auf Jahre</translation>
    </message>
    <message>
        <source>Split over years, row %1</source>
        <translation>Aufteilung auf Jahre, Zeile %1</translation>
    </message>
    <message>
        <source>Split over years, row %1, amount</source>
        <translation>Aufteilung auf Jahre, Zeile %1, Betrag</translation>
    </message>
    <message>
        <source>Split over years, row %1, year</source>
        <translation>Aufteilung auf Jahre, Zeile %1, Jahr</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Rounding step</source>
        <translation>Rundungsschritt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>“%1” was not found. Nothing was changed. Check the name and that the drive or folder is there.</source>
        <translation>„%1“ wurde nicht gefunden. Es wurde nichts geändert. Prüfen Sie den Namen und ob das Laufwerk oder der Ordner vorhanden ist.</translation>
    </message>
    <message>
        <source>What was asked for was not found. Nothing was changed.</source>
        <translation>Das Gesuchte wurde nicht gefunden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The data is damaged: it contradicts itself. Nothing was changed. Work with the latest backup.</source>
        <translation>Die Daten sind beschädigt: Sie widersprechen sich. Es wurde nichts geändert. Arbeiten Sie mit der letzten Sicherung weiter.</translation>
    </message>
    <message>
        <source>“%1” can be read but not changed. Nothing was changed. Ask for permission to write, or work with a copy.</source>
        <translation>„%1“ kann gelesen, aber nicht geändert werden. Es wurde nichts geändert. Lassen Sie sich Schreibrechte geben oder arbeiten Sie mit einer Kopie.</translation>
    </message>
    <message>
        <source>The database can be read but not changed. Nothing was changed.</source>
        <translation>Die Datenbank kann gelesen, aber nicht geändert werden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Nothing was changed. Close the other program or try again in a moment.</source>
        <translation>„%1“ wird gerade von einem anderen Programm verwendet. Es wurde nichts geändert. Schließen Sie das andere Programm oder versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The database is in use by another program. Nothing was changed. Try again in a moment.</source>
        <translation>Die Datenbank wird gerade von einem anderen Programm verwendet. Es wurde nichts geändert. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>“%1” lies on a network share, where two programs could damage it. It was not opened. Put the file on a local drive, or use the database server.</source>
        <translation>„%1“ liegt auf einer Netzwerkfreigabe, wo zwei Programme sie beschädigen könnten. Sie wurde nicht geöffnet. Legen Sie die Datei auf einem lokalen Laufwerk ab oder verwenden Sie den Datenbankserver.</translation>
    </message>
    <message>
        <source>The file lies on a network share, where two programs could damage it. It was not opened.</source>
        <translation>Die Datei liegt auf einer Netzwerkfreigabe, wo zwei Programme sie beschädigen könnten. Sie wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>There is no space left to write “%1”. Nothing was written in part. Free some space and try again.</source>
        <translation>Zum Schreiben von „%1“ ist kein Speicherplatz mehr frei. Es wurde nichts unvollständig geschrieben. Geben Sie Speicherplatz frei und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no space left to write. Nothing was written in part. Free some space and try again.</source>
        <translation>Zum Schreiben ist kein Speicherplatz mehr frei. Es wurde nichts unvollständig geschrieben. Geben Sie Speicherplatz frei und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” already exists and was not overwritten. Choose another name.</source>
        <translation>„%1“ ist bereits vorhanden und wurde nicht überschrieben. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>It already exists and was not overwritten.</source>
        <translation>Die Datei ist bereits vorhanden und wurde nicht überschrieben.</translation>
    </message>
    <message>
        <source>The database refused to change “%1” because that would break one of its rules. Nothing was changed. Please report this: the program should have noticed it before.</source>
        <translation>Die Datenbank hat die Änderung von „%1“ abgelehnt, weil sie eine ihrer Regeln verletzen würde. Es wurde nichts geändert. Bitte melden Sie dies: Das Programm hätte es vorher bemerken müssen.</translation>
    </message>
    <message>
        <source>The database refused the change because it would break one of its rules. Nothing was changed. Please report this.</source>
        <translation>Die Datenbank hat die Änderung abgelehnt, weil sie eine ihrer Regeln verletzen würde. Es wurde nichts geändert. Bitte melden Sie dies.</translation>
    </message>
    <message>
        <source>“%1” cannot be done with this database or this version of the program. Nothing was changed.</source>
        <translation>„%1“ ist mit dieser Datenbank oder dieser Version des Programms nicht möglich. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This cannot be done with this database or this version of the program. Nothing was changed.</source>
        <translation>Dies ist mit dieser Datenbank oder dieser Version des Programms nicht möglich. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong with “%1”. Nothing was changed. Try again; if it happens again, report it with the details.</source>
        <translation>Bei „%1“ ist ein unerwarteter Fehler aufgetreten. Es wurde nichts geändert. Versuchen Sie es noch einmal; tritt der Fehler erneut auf, melden Sie ihn mit den Einzelheiten.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong. Nothing was changed. Try again; if it happens again, report it with the details.</source>
        <translation>Ein unerwarteter Fehler ist aufgetreten. Es wurde nichts geändert. Versuchen Sie es noch einmal; tritt der Fehler erneut auf, melden Sie ihn mit den Einzelheiten.</translation>
    </message>
    <message>
        <source>%1 (Details: %2)</source>
        <translation>%1 (Einzelheiten: %2)</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Examined</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Record receipt…</source>
        <translation>Eingang erfassen…</translation>
    </message>
    <message>
        <source>Declare complete…</source>
        <translation>Vollständigkeit feststellen…</translation>
    </message>
    <message>
        <source>Examine…</source>
        <translation>Prüfen…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Bewilligen…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Ablehnen…</translation>
    </message>
    <message>
        <source>Record withdrawal…</source>
        <translation>Zurückziehung erfassen…</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Ausstattung</translation>
    </message>
    <message>
        <source>External services</source>
        <translation>Leistungen Dritter</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Other costs</source>
        <translation>Sonstige Ausgaben</translation>
    </message>
    <message>
        <source>Administrative network</source>
        <translation>Verwaltungsnetz</translation>
    </message>
    <message>
        <source>Service portal Amt24</source>
        <translation>Serviceportal Amt24</translation>
    </message>
    <message>
        <source>Grants portal</source>
        <translation>Förderportal</translation>
    </message>
    <message>
        <source>Participation portal</source>
        <translation>Beteiligungsportal</translation>
    </message>
    <message>
        <source>Digital services for citizens</source>
        <translation>Digitale Dienste für Bürgerinnen und Bürger</translation>
    </message>
    <message>
        <source>Digital services for companies</source>
        <translation>Digitale Dienste für Unternehmen</translation>
    </message>
    <message>
        <source>Personnel administration</source>
        <translation>Personalverwaltung</translation>
    </message>
    <message>
        <source>Medical aid for civil servants</source>
        <translation>Beihilfebearbeitung</translation>
    </message>
    <message>
        <source>Information security</source>
        <translation>Informationssicherheit</translation>
    </message>
    <message>
        <source>Media diversity</source>
        <translation>Medienvielfalt</translation>
    </message>
    <message>
        <source>Location marketing</source>
        <translation>Standortmarketing</translation>
    </message>
    <message>
        <source>Europe and cross-border co-operation</source>
        <translation>Europa und grenzüberschreitende Zusammenarbeit</translation>
    </message>
    <message>
        <source>State projects</source>
        <translation>Landesprojekte</translation>
    </message>
    <message>
        <source>Other field of action</source>
        <translation>Sonstiges Handlungsfeld</translation>
    </message>
    <message>
        <source>Current expenditure</source>
        <translation>Laufende Ausgaben</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investitionen</translation>
    </message>
    <message>
        <source>Own administration</source>
        <translation>Eigene Verwaltung</translation>
    </message>
    <message>
        <source>Appropriation</source>
        <translation>Ansatz</translation>
    </message>
    <message>
        <source>Supplementary budget</source>
        <translation>Nachtrag</translation>
    </message>
    <message>
        <source>Carry-over released</source>
        <translation>Freigegebener Ausgaberest</translation>
    </message>
    <message>
        <source>Advance draw</source>
        <translation>Vorgriff</translation>
    </message>
    <message>
        <source>Cover received</source>
        <translation>Erhaltene Deckung</translation>
    </message>
    <message>
        <source>Cover given</source>
        <translation>Abgegebene Deckung</translation>
    </message>
    <message>
        <source>Over plan</source>
        <translation>Überplanmäßige Bewilligung</translation>
    </message>
    <message>
        <source>Revenue for a set purpose</source>
        <translation>Zweckgebundene Mehreinnahme</translation>
    </message>
    <message>
        <source>Share of the global cut</source>
        <translation>Anteil an der globalen Minderausgabe</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Distributed to other offices</source>
        <translation>An andere Stellen verteilt</translation>
    </message>
    <message>
        <source>Commitment authorisation</source>
        <translation>Verpflichtungsermächtigung</translation>
    </message>
    <message>
        <source>Allotment to a programme</source>
        <translation>Zuweisung an ein Förderprogramm</translation>
    </message>
    <message>
        <source>Earmark</source>
        <translation>Vormerkung</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Festlegung</translation>
    </message>
    <message>
        <source>Payment order</source>
        <translation>Auszahlungsanordnung</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <source>Repayment (as revenue)</source>
        <translation>Erstattung (als Einnahme)</translation>
    </message>
    <message>
        <source>Repayment (offset)</source>
        <translation>Erstattung (von der Ausgabe abgesetzt)</translation>
    </message>
    <message>
        <source>Government region</source>
        <translation>Regierungsbezirk</translation>
    </message>
    <message>
        <source>Planning region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Independent city (district)</source>
        <translation>Kreisfreie Stadt</translation>
    </message>
    <message>
        <source>City district</source>
        <translation>Stadtkreis</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Rural district</source>
        <translation>Landkreis</translation>
    </message>
    <message>
        <source>Regional association</source>
        <translation>Regionalverband</translation>
    </message>
    <message>
        <source>Municipality without association</source>
        <translation>Verbandsfreie Gemeinde</translation>
    </message>
    <message>
        <source>Amt</source>
        <translation>Amt</translation>
    </message>
    <message>
        <source>Samtgemeinde</source>
        <translation>Samtgemeinde</translation>
    </message>
    <message>
        <source>Verbandsgemeinde</source>
        <translation>Verbandsgemeinde</translation>
    </message>
    <message>
        <source>Administrative community</source>
        <translation>Verwaltungsgemeinschaft</translation>
    </message>
    <message>
        <source>Kirchspielslandgemeinde</source>
        <translation>Kirchspielslandgemeinde</translation>
    </message>
    <message>
        <source>Administrative association</source>
        <translation>Verwaltungsverband</translation>
    </message>
    <message>
        <source>Administrative community (carrier model)</source>
        <translation>Verwaltungsgemeinschaft (Trägermodell)</translation>
    </message>
    <message>
        <source>Community served by another municipality</source>
        <translation>Gemeinschaft mit erfüllender Gemeinde</translation>
    </message>
    <message>
        <source>Market town</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Independent city</source>
        <translation>Kreisfreie Stadt</translation>
    </message>
    <message>
        <source>City with district status</source>
        <translation>Stadtkreis</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeinde</translation>
    </message>
    <message>
        <source>Unincorporated area, inhabited</source>
        <translation>Gemeindefreies Gebiet, bewohnt</translation>
    </message>
    <message>
        <source>Unincorporated area, uninhabited</source>
        <translation>Gemeindefreies Gebiet, unbewohnt</translation>
    </message>
    <message>
        <source>Large district town</source>
        <translation>Große Kreisstadt</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>verausgabt</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>angeordnet</translation>
    </message>
    <message>
        <source>committed (open)</source>
        <translation>gebunden (offen)</translation>
    </message>
    <message>
        <source>earmarked</source>
        <translation>vorgemerkt</translation>
    </message>
    <message>
        <source>available, not earmarked</source>
        <translation>verfügbar, nicht vorgemerkt</translation>
    </message>
    <message>
        <source>%1: “%2” cannot act here, because nobody by that name is known. Give your user name and try again.</source>
        <translation>%1: „%2“ kann hier nicht handeln, weil niemand mit diesem Namen bekannt ist. Geben Sie Ihren Benutzernamen an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nobody is named who does this. Give your user name and try again.</source>
        <translation>Es ist nicht angegeben, wer handelt. Geben Sie Ihren Benutzernamen an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1: “%2” does not exist. Check the spelling, or choose from the list.</source>
        <translation>%1: „%2“ ist nicht vorhanden. Prüfen Sie die Schreibweise oder wählen Sie aus der Liste.</translation>
    </message>
    <message>
        <source>“%3” does not exist. Check the spelling, or choose from the list.</source>
        <translation>„%3“ ist nicht vorhanden. Prüfen Sie die Schreibweise oder wählen Sie aus der Liste.</translation>
    </message>
    <message>
        <source>What is named here does not exist. Choose from the list.</source>
        <translation>Das hier Genannte ist nicht vorhanden. Wählen Sie aus der Liste.</translation>
    </message>
    <message>
        <source>%1: “%2” is already taken. Choose another one.</source>
        <translation>%1: „%2“ ist bereits vergeben. Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>“%3” already exists. Choose another one.</source>
        <translation>„%3“ ist bereits vorhanden. Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>This key is already taken. Choose another one.</source>
        <translation>Dieser Schlüssel ist bereits vergeben. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>“%3” was changed by somebody else (%9) after you opened it. Load it again and repeat your change.</source>
        <translation>„%3“ wurde nach dem Öffnen von anderer Seite geändert (%9). Laden Sie den Stand neu und wiederholen Sie Ihre Änderung.</translation>
    </message>
    <message>
        <source>“%3” was changed by somebody else after you opened it. Load it again and repeat your change.</source>
        <translation>„%3“ wurde nach dem Öffnen von anderer Seite geändert. Laden Sie den Stand neu und wiederholen Sie Ihre Änderung.</translation>
    </message>
    <message>
        <source>Somebody else changed this after you opened it. Load it again and repeat your change.</source>
        <translation>Die Angaben wurden nach dem Öffnen von anderer Seite geändert. Laden Sie den Stand neu und wiederholen Sie Ihre Änderung.</translation>
    </message>
    <message>
        <source>%1 is empty. Please fill it in.</source>
        <translation>Die Angabe „%1“ fehlt. Bitte ergänzen Sie sie.</translation>
    </message>
    <message>
        <source>A required entry is missing. Please fill it in.</source>
        <translation>Eine erforderliche Angabe fehlt. Bitte ergänzen Sie sie.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a valid entry. Please correct it.</source>
        <translation>%1: „%2“ ist keine gültige Angabe. Bitte berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>%1 is not a valid entry. Please correct it.</source>
        <translation>Die Angabe „%1“ ist nicht gültig. Bitte berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>An entry is not valid. Please correct it.</source>
        <translation>Eine Angabe ist nicht gültig. Bitte berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>%1: %2 is not allowed; the amount must be above zero.</source>
        <translation>%1: %2 ist nicht zulässig; der Betrag muss größer als null sein.</translation>
    </message>
    <message>
        <source>%1: the amount must be above zero.</source>
        <translation>%1: Der Betrag muss größer als null sein.</translation>
    </message>
    <message>
        <source>An amount must be above zero.</source>
        <translation>Ein Betrag muss größer als null sein.</translation>
    </message>
    <message>
        <source>%1: %2 is not allowed; the amount must not be negative.</source>
        <translation>%1: %2 ist nicht zulässig; der Betrag darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>%1: the amount must not be negative.</source>
        <translation>%1: Der Betrag darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>An amount must not be negative.</source>
        <translation>Ein Betrag darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>%1: %2 is beyond the largest amount that the program can keep. Please check the number of digits.</source>
        <translation>%1: %2 übersteigt den größten Betrag, den das Programm führen kann. Bitte prüfen Sie die Zahl der Stellen.</translation>
    </message>
    <message>
        <source>%1: the sum is beyond the largest amount that the program can keep. Please check the number of digits.</source>
        <translation>%1: Die Summe übersteigt den größten Betrag, den das Programm führen kann. Bitte prüfen Sie die Zahl der Stellen.</translation>
    </message>
    <message>
        <source>An amount is beyond the largest that the program can keep. Please check the number of digits.</source>
        <translation>Ein Betrag übersteigt den größten, den das Programm führen kann. Bitte prüfen Sie die Zahl der Stellen.</translation>
    </message>
    <message>
        <source>%1: a date is missing. Please enter one.</source>
        <translation>%1: Das Datum fehlt. Bitte geben Sie es an.</translation>
    </message>
    <message>
        <source>A date is missing. Please enter one.</source>
        <translation>Ein Datum fehlt. Bitte geben Sie es an.</translation>
    </message>
    <message>
        <source>%1: %2 lies in the future; today is %8. Enter the day on which it happened.</source>
        <translation>%1: Der %2 liegt in der Zukunft; heute ist der %8. Geben Sie das Datum an, an dem es geschehen ist.</translation>
    </message>
    <message>
        <source>%1: %2 lies in the future. Enter the day on which it happened.</source>
        <translation>%1: Der %2 liegt in der Zukunft. Geben Sie das Datum an, an dem es geschehen ist.</translation>
    </message>
    <message>
        <source>The date lies in the future. Enter the day on which it happened.</source>
        <translation>Das Datum liegt in der Zukunft. Geben Sie das Datum an, an dem es geschehen ist.</translation>
    </message>
    <message>
        <source>%1: %2 is earlier than %8, the day of the step before. Enter that day or a later one.</source>
        <translation>%1: Der %2 liegt vor dem %8, dem Datum des vorangegangenen Schrittes. Geben Sie dieses oder ein späteres Datum an.</translation>
    </message>
    <message>
        <source>%1: the date must not be earlier than %8, the day of the step before.</source>
        <translation>%1: Das Datum darf nicht vor dem %8 liegen, dem Datum des vorangegangenen Schrittes.</translation>
    </message>
    <message>
        <source>The date is earlier than that of the step before. Enter a later one.</source>
        <translation>Das Datum liegt vor dem des vorangegangenen Schrittes. Geben Sie ein späteres an.</translation>
    </message>
    <message>
        <source>%1: %2 is before the beginning on %8. Please correct one of the two dates.</source>
        <translation>%1: Der %2 liegt vor dem Beginn am %8. Bitte berichtigen Sie eines der beiden Daten.</translation>
    </message>
    <message>
        <source>%1: the period ends before it begins. Please correct one of the two dates.</source>
        <translation>%1: Der Zeitraum endet, bevor er beginnt. Bitte berichtigen Sie eines der beiden Daten.</translation>
    </message>
    <message>
        <source>The period ends before it begins. Please correct one of the two dates.</source>
        <translation>Der Zeitraum endet, bevor er beginnt. Bitte berichtigen Sie eines der beiden Daten.</translation>
    </message>
    <message>
        <source>“%2” is not possible for %3, because its state is “%9”. See which steps are offered for this state.</source>
        <translation>„%2“ ist für %3 nicht möglich, weil der Status „%9“ ist. Wählen Sie einen der Schritte, die zu diesem Status angeboten werden.</translation>
    </message>
    <message>
        <source>This step is not possible for an application whose state is “%9”. See which steps are offered for this state.</source>
        <translation>Dieser Schritt ist für einen Antrag mit dem Status „%9“ nicht möglich. Wählen Sie einen der Schritte, die zu diesem Status angeboten werden.</translation>
    </message>
    <message>
        <source>This step does not lead on from the present state. See which steps are offered.</source>
        <translation>Dieser Schritt ist beim jetzigen Status nicht möglich. Wählen Sie einen der angebotenen Schritte.</translation>
    </message>
    <message>
        <source>%1: %2 cannot apply in its own name. Choose the municipality, district or association that applies for it.</source>
        <translation>%1: %2 kann keinen Antrag im eigenen Namen stellen. Wählen Sie die Gemeinde, den Kreis oder den Verband, der hierfür den Antrag stellt.</translation>
    </message>
    <message>
        <source>%3 cannot apply in its own name. Choose the municipality, district or association that applies for it.</source>
        <translation>%3 kann keinen Antrag im eigenen Namen stellen. Wählen Sie die Gemeinde, den Kreis oder den Verband, der hierfür den Antrag stellt.</translation>
    </message>
    <message>
        <source>The applicant cannot apply in its own name. Choose the municipality, district or association that applies for it.</source>
        <translation>Der Antragsteller kann keinen Antrag im eigenen Namen stellen. Wählen Sie die Gemeinde, den Kreis oder den Verband, der hierfür den Antrag stellt.</translation>
    </message>
    <message>
        <source>%1: %2 was dissolved on %8. Choose its successor.</source>
        <translation>%1: %2 wurde am %8 aufgelöst. Wählen Sie den Rechtsnachfolger.</translation>
    </message>
    <message>
        <source>%1: %2 no longer exists. Choose its successor.</source>
        <translation>%1: %2 besteht nicht mehr. Wählen Sie den Rechtsnachfolger.</translation>
    </message>
    <message>
        <source>The applicant no longer exists. Choose its successor.</source>
        <translation>Der Antragsteller besteht nicht mehr. Wählen Sie den Rechtsnachfolger.</translation>
    </message>
    <message>
        <source>%1: no directive of %3 is in force on %8, so it takes no applications. Choose another programme or date.</source>
        <translation>%1: Für %3 gilt am %8 keine Förderrichtlinie; Anträge sind deshalb nicht möglich. Wählen Sie ein anderes Förderprogramm oder ein anderes Datum.</translation>
    </message>
    <message>
        <source>%1: no directive is in force, so no applications can be taken. Choose another programme or date.</source>
        <translation>%1: Es gilt keine Förderrichtlinie; Anträge sind deshalb nicht möglich. Wählen Sie ein anderes Förderprogramm oder ein anderes Datum.</translation>
    </message>
    <message>
        <source>No directive of the programme is in force. Choose another programme or date.</source>
        <translation>Für das Förderprogramm gilt keine Förderrichtlinie. Wählen Sie ein anderes Förderprogramm oder ein anderes Datum.</translation>
    </message>
    <message>
        <source>%1: there is no cost item yet. Enter at least one.</source>
        <translation>%1: Es ist noch keine Ausgabenposition erfasst. Erfassen Sie mindestens eine.</translation>
    </message>
    <message>
        <source>There is no cost item yet. Enter at least one.</source>
        <translation>Es ist noch keine Ausgabenposition erfasst. Erfassen Sie mindestens eine.</translation>
    </message>
    <message>
        <source>The financing plan does not add up: costs are %5, own funds, other grants and requested grant together %6. Both must be equal.</source>
        <translation>Der Finanzierungsplan geht nicht auf: Die Ausgaben betragen %5, Eigenmittel, Zuwendungen Dritter und beantragte Zuwendung zusammen %6. Beide Summen müssen gleich sein.</translation>
    </message>
    <message>
        <source>The financing plan does not add up: costs must equal own funds, other grants and requested grant together.</source>
        <translation>Der Finanzierungsplan geht nicht auf: Die Ausgaben müssen der Summe aus Eigenmitteln, Zuwendungen Dritter und beantragter Zuwendung entsprechen.</translation>
    </message>
    <message>
        <source>The yearly shares add up to %6, but they must give %5. Correct the split over years.</source>
        <translation>Die Jahresbeträge ergeben zusammen %6, müssen aber %5 ergeben. Berichtigen Sie die Aufteilung auf Jahre.</translation>
    </message>
    <message>
        <source>The yearly shares do not add up to the grant. Correct the split over years.</source>
        <translation>Die Jahresbeträge ergeben zusammen nicht die Zuwendung. Berichtigen Sie die Aufteilung auf Jahre.</translation>
    </message>
    <message>
        <source>%1: the year %4 occurs twice. Put both shares into one row.</source>
        <translation>%1: Das Jahr %4 kommt zweimal vor. Fassen Sie beide Jahresbeträge in einer Zeile zusammen.</translation>
    </message>
    <message>
        <source>A year occurs twice in the split. Put both shares into one row.</source>
        <translation>Ein Jahr kommt in der Aufteilung zweimal vor. Fassen Sie beide Jahresbeträge in einer Zeile zusammen.</translation>
    </message>
    <message>
        <source>%1: the year %4 is over, and its funds can no longer be used. Move the share to a later year.</source>
        <translation>%1: Das Jahr %4 ist abgelaufen; seine Mittel stehen nicht mehr zur Verfügung. Verschieben Sie den Jahresbetrag in ein späteres Jahr.</translation>
    </message>
    <message>
        <source>A yearly share falls into a year that is over. Move it to a later year.</source>
        <translation>Ein Jahresbetrag fällt in ein abgelaufenes Jahr. Verschieben Sie ihn in ein späteres Jahr.</translation>
    </message>
    <message>
        <source>%1: the year %4 lies outside the period of the project. Check the years and the project dates.</source>
        <translation>%1: Das Jahr %4 liegt außerhalb des Zeitraums des Vorhabens. Prüfen Sie die Jahre sowie Beginn und Ende des Vorhabens.</translation>
    </message>
    <message>
        <source>A yearly share lies outside the period of the project. Check the years and the project dates.</source>
        <translation>Ein Jahresbetrag liegt außerhalb des Zeitraums des Vorhabens. Prüfen Sie die Jahre sowie Beginn und Ende des Vorhabens.</translation>
    </message>
    <message>
        <source>%1: own funds of %6 are too little; the directive asks for at least %5.</source>
        <translation>%1: Eigenmittel von %6 reichen nicht aus; die Förderrichtlinie verlangt mindestens %5.</translation>
    </message>
    <message>
        <source>The own funds are less than the directive asks for.</source>
        <translation>Die Eigenmittel sind geringer, als die Förderrichtlinie verlangt.</translation>
    </message>
    <message>
        <source>%1: %5 is requested, but the directive gives at most %6 for these costs. Reduce the request by %7 or check the costs.</source>
        <translation>%1: Beantragt sind %5, die Förderrichtlinie lässt für diese Ausgaben aber höchstens %6 zu. Vermindern Sie den beantragten Betrag um %7 oder prüfen Sie die Ausgaben.</translation>
    </message>
    <message>
        <source>More is requested than the directive gives for these costs. Reduce the request or check the costs.</source>
        <translation>Es ist mehr beantragt, als die Förderrichtlinie für diese Ausgaben zulässt. Vermindern Sie den beantragten Betrag oder prüfen Sie die Ausgaben.</translation>
    </message>
    <message>
        <source>%1: %5 would be granted, but only %6 is requested. Grant at most what is requested.</source>
        <translation>%1: Bewilligt würden %5, beantragt sind aber nur %6. Bewilligen Sie höchstens den beantragten Betrag.</translation>
    </message>
    <message>
        <source>More would be granted than is requested. Grant at most what is requested.</source>
        <translation>Es würde mehr bewilligt, als beantragt ist. Bewilligen Sie höchstens den beantragten Betrag.</translation>
    </message>
    <message>
        <source>%1: %6 does not exceed the minimum of %5, so no grant can be given.</source>
        <translation>%1: %6 überschreiten die Bagatellgrenze von %5 nicht; eine Zuwendung ist deshalb nicht möglich.</translation>
    </message>
    <message>
        <source>The grant does not exceed the directive&apos;s minimum, so it cannot be given.</source>
        <translation>Die Zuwendung überschreitet die Bagatellgrenze der Förderrichtlinie nicht und kann deshalb nicht bewilligt werden.</translation>
    </message>
    <message>
        <source>%1: %5 exceeds the directive&apos;s maximum of %6. Reduce it by %7.</source>
        <translation>%1: %5 überschreiten den Höchstbetrag der Förderrichtlinie von %6. Vermindern Sie den Betrag um %7.</translation>
    </message>
    <message>
        <source>The grant exceeds the directive&apos;s maximum. Reduce it.</source>
        <translation>Die Zuwendung überschreitet den Höchstbetrag der Förderrichtlinie. Vermindern Sie den Betrag.</translation>
    </message>
    <message>
        <source>%1: the project begins on %2, before the application was received on %8. Without consent beforehand nothing can be granted.</source>
        <translation>%1: Das Vorhaben beginnt am %2 und damit vor dem Eingang des Antrags am %8. Ohne vorherige Zustimmung kann nichts bewilligt werden.</translation>
    </message>
    <message>
        <source>%1: the project begins before the application was received. Without consent beforehand nothing can be granted.</source>
        <translation>%1: Das Vorhaben beginnt vor dem Eingang des Antrags. Ohne vorherige Zustimmung kann nichts bewilligt werden.</translation>
    </message>
    <message>
        <source>The project begins before the application was received. Without consent beforehand nothing can be granted.</source>
        <translation>Das Vorhaben beginnt vor dem Eingang des Antrags. Ohne vorherige Zustimmung kann nichts bewilligt werden.</translation>
    </message>
    <message>
        <source>The applicant already has an application with this title: %9. Work on that one, or choose a title that tells the two apart.</source>
        <translation>Der Antragsteller hat bereits einen Antrag mit dieser Bezeichnung: %9. Bearbeiten Sie diesen oder wählen Sie eine Bezeichnung, die beide unterscheidet.</translation>
    </message>
    <message>
        <source>The applicant already has an application titled “%2”. Work on that one, or choose another title.</source>
        <translation>Der Antragsteller hat bereits einen Antrag mit der Bezeichnung „%2“. Bearbeiten Sie diesen oder wählen Sie eine andere Bezeichnung.</translation>
    </message>
    <message>
        <source>The applicant already has an application with this title. Work on that one, or choose another title.</source>
        <translation>Der Antragsteller hat bereits einen Antrag mit dieser Bezeichnung. Bearbeiten Sie diesen oder wählen Sie eine andere Bezeichnung.</translation>
    </message>
    <message>
        <source>%1: a reason is missing. The decision must say why less is granted than requested, or nothing.</source>
        <translation>%1: Die Begründung fehlt. Die Entscheidung muss angeben, warum weniger als beantragt oder nichts bewilligt wird.</translation>
    </message>
    <message>
        <source>A reason is missing. The decision must say why.</source>
        <translation>Die Begründung fehlt. Die Entscheidung muss begründet werden.</translation>
    </message>
    <message>
        <source>“%9” has already dealt with this case and cannot do this step as well. Ask another person to do it.</source>
        <translation>„%9“ hat diesen Vorgang bereits bearbeitet und kann diesen Schritt nicht ebenfalls ausführen. Bitten Sie eine andere Person darum.</translation>
    </message>
    <message>
        <source>Whoever has dealt with a case cannot decide it as well. Ask another person to do it.</source>
        <translation>Wer einen Vorgang bearbeitet hat, kann ihn nicht auch entscheiden. Bitten Sie eine andere Person darum.</translation>
    </message>
    <message>
        <source>%3, year %4: %5 cannot be allotted, because only %6 is left to distribute; %7 is missing. Allot less, or raise the authority first.</source>
        <translation>%3, Jahr %4: %5 können nicht zugewiesen werden, weil nur noch %6 zu verteilen sind; es fehlen %7. Weisen Sie weniger zu oder erhöhen Sie zuerst das Soll.</translation>
    </message>
    <message>
        <source>More cannot be allotted than the line has left to distribute. Allot less, or raise the authority first.</source>
        <translation>Es kann nicht mehr zugewiesen werden, als bei der Haushaltsstelle noch zu verteilen ist. Weisen Sie weniger zu oder erhöhen Sie zuerst das Soll.</translation>
    </message>
    <message>
        <source>Year %4, budget line %3: %5 is required, %6 is available, %7 is missing. Move shares to another year, grant less, or have more funds allotted.</source>
        <translation>Jahr %4, Haushaltsstelle %3: Benötigt werden %5, verfügbar sind %6, es fehlen %7. Verschieben Sie Jahresbeträge in ein anderes Jahr, bewilligen Sie weniger oder lassen Sie weitere Mittel zuweisen.</translation>
    </message>
    <message>
        <source>Year %4: %5 is required, %6 is available, %7 is missing. Move shares to another year, grant less, or have more funds allotted.</source>
        <translation>Jahr %4: Benötigt werden %5, verfügbar sind %6, es fehlen %7. Verschieben Sie Jahresbeträge in ein anderes Jahr, bewilligen Sie weniger oder lassen Sie weitere Mittel zuweisen.</translation>
    </message>
    <message>
        <source>The funds of the year are not enough. Move shares to another year, grant less, or have more funds allotted.</source>
        <translation>Die Mittel des Jahres reichen nicht aus. Verschieben Sie Jahresbeträge in ein anderes Jahr, bewilligen Sie weniger oder lassen Sie weitere Mittel zuweisen.</translation>
    </message>
    <message>
        <source>Year %4, budget line %3: a commitment authorisation of %5 is required, %6 is available, %7 is missing. The appropriation of the later year does not replace it. Move shares to another year, grant less, or have an authorisation allotted.</source>
        <translation>Jahr %4, Haushaltsstelle %3: Benötigt wird eine Verpflichtungsermächtigung über %5, verfügbar sind %6, es fehlen %7. Der Ansatz des späteren Jahres ersetzt sie nicht. Verschieben Sie Jahresbeträge in ein anderes Jahr, bewilligen Sie weniger oder lassen Sie eine Verpflichtungsermächtigung zuweisen.</translation>
    </message>
    <message>
        <source>Year %4: a commitment authorisation of %5 is required, %6 is available, %7 is missing. Move shares to another year, grant less, or have an authorisation allotted.</source>
        <translation>Jahr %4: Benötigt wird eine Verpflichtungsermächtigung über %5, verfügbar sind %6, es fehlen %7. Verschieben Sie Jahresbeträge in ein anderes Jahr, bewilligen Sie weniger oder lassen Sie eine Verpflichtungsermächtigung zuweisen.</translation>
    </message>
    <message>
        <source>There is no commitment authorisation for the later year. Move shares to another year, grant less, or have an authorisation allotted.</source>
        <translation>Für das spätere Jahr gibt es keine Verpflichtungsermächtigung. Verschieben Sie Jahresbeträge in ein anderes Jahr, bewilligen Sie weniger oder lassen Sie eine Verpflichtungsermächtigung zuweisen.</translation>
    </message>
    <message>
        <source>%3, year %4: %6 would remain, but %5 is already in use; %7 would be missing. Take back less, or release commitments first.</source>
        <translation>%3, Jahr %4: Es blieben %6, in Anspruch genommen sind aber bereits %5; es würden %7 fehlen. Nehmen Sie weniger zurück oder lösen Sie zuerst Festlegungen auf.</translation>
    </message>
    <message>
        <source>Less would remain than is already in use. Take back less, or release commitments first.</source>
        <translation>Es bliebe weniger, als bereits in Anspruch genommen ist. Nehmen Sie weniger zurück oder lösen Sie zuerst Festlegungen auf.</translation>
    </message>
    <message>
        <source>%3, year %4: %5 cannot be ordered, because only %6 of the commitment is still open; %7 is missing.</source>
        <translation>%3, Jahr %4: %5 können nicht angeordnet werden, weil von der Festlegung nur noch %6 offen sind; es fehlen %7.</translation>
    </message>
    <message>
        <source>%5 cannot be ordered, because only %6 of the commitment is still open; %7 is missing.</source>
        <translation>%5 können nicht angeordnet werden, weil von der Festlegung nur noch %6 offen sind; es fehlen %7.</translation>
    </message>
    <message>
        <source>More cannot be ordered than is committed and not ordered yet.</source>
        <translation>Es kann nicht mehr angeordnet werden, als festgelegt und noch nicht angeordnet ist.</translation>
    </message>
    <message>
        <source>%3, year %4: %5 cannot be paid, because only %6 is ordered and not yet paid; %7 is missing.</source>
        <translation>%3, Jahr %4: %5 können nicht ausgezahlt werden, weil nur %6 angeordnet und noch nicht verausgabt sind; es fehlen %7.</translation>
    </message>
    <message>
        <source>%5 cannot be paid, because only %6 is ordered and not yet paid; %7 is missing.</source>
        <translation>%5 können nicht ausgezahlt werden, weil nur %6 angeordnet und noch nicht verausgabt sind; es fehlen %7.</translation>
    </message>
    <message>
        <source>More cannot be paid than is ordered and not paid yet.</source>
        <translation>Es kann nicht mehr ausgezahlt werden, als angeordnet und noch nicht verausgabt ist.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The file holds no record. Choose the text file GV100AD of the register.</source>
        <translation>Die Datei enthält keinen Datensatz. Wählen Sie die Textdatei GV100AD des Gemeindeverzeichnisses.</translation>
    </message>
    <message>
        <source>These bytes are no text in UTF-8. Get the file from the publisher again.</source>
        <translation>Diese Bytes sind kein Text in UTF-8. Beziehen Sie die Datei erneut beim Herausgeber.</translation>
    </message>
    <message>
        <source>The line has %2 characters instead of 220. Blanks at its end belong to it.</source>
        <translation>Die Zeile hat %2 statt 220 Zeichen. Leerzeichen am Ende gehören dazu.</translation>
    </message>
    <message>
        <source>%1: the character %2 does not belong into the file.</source>
        <translation>%1: Das Zeichen %2 gehört nicht in die Datei.</translation>
    </message>
    <message>
        <source>%1: “%2” is no record type; 10, 20, 30, 40, 50 and 60 are.</source>
        <translation>%1: „%2“ ist keine Satzart; zulässig sind 10, 20, 30, 40, 50 und 60.</translation>
    </message>
    <message>
        <source>%1: “%2” is no day in the form YYYYMMDD.</source>
        <translation>%1: „%2“ ist kein Datum der Form JJJJMMTT.</translation>
    </message>
    <message>
        <source>%1: %2 is another day than in the other records; a file has one.</source>
        <translation>%1: %2 weicht von dem Datum der anderen Datensätze ab; eine Datei hat nur eines.</translation>
    </message>
    <message>
        <source>%1: “%2” is no key of this record type.</source>
        <translation>%1: „%2“ ist kein Schlüssel dieser Satzart.</translation>
    </message>
    <message>
        <source>%1: the key %2 stands in an earlier record already.</source>
        <translation>%1: Der Schlüssel %2 steht bereits in einem früheren Datensatz.</translation>
    </message>
    <message>
        <source>%1: “%2” is no kind that this record type has.</source>
        <translation>%1: „%2“ ist keine Kennung, die es bei dieser Satzart gibt.</translation>
    </message>
    <message>
        <source>%1: the name is missing.</source>
        <translation>%1: Der Name fehlt.</translation>
    </message>
    <message>
        <source>%1: “%2” is no whole number.</source>
        <translation>%1: „%2“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>%1: “%2” is no postcode of five digits.</source>
        <translation>%1: „%2“ ist keine fünfstellige Postleitzahl.</translation>
    </message>
    <message>
        <source>How the figures are defined</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Order or pay</source>
        <translation>Anordnen oder Auszahlen</translation>
    </message>
    <message>
        <source>The disk refused to read or write “%1”: it is full, a size limit or a quota is reached, or it is faulty. What was saved before is safe, nothing was saved in part. Make room or have the disk checked, and try again.</source>
        <translation>Der Datenträger hat das Lesen oder Schreiben von „%1“ verweigert: Er ist voll, eine Größenbeschränkung oder ein Kontingent ist erreicht, oder er ist fehlerhaft. Was zuvor gespeichert wurde, ist sicher; nichts wurde nur teilweise gespeichert. Schaffen Sie Platz oder lassen Sie den Datenträger prüfen, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk refused to read or write: it is full, a size limit or a quota is reached, or it is faulty. What was saved before is safe, nothing was saved in part. Make room or have the disk checked, and try again.</source>
        <translation>Der Datenträger hat das Lesen oder Schreiben verweigert: Er ist voll, eine Größenbeschränkung oder ein Kontingent ist erreicht, oder er ist fehlerhaft. Was zuvor gespeichert wurde, ist sicher; nichts wurde nur teilweise gespeichert. Schaffen Sie Platz oder lassen Sie den Datenträger prüfen, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no budget for %1, nor for any other year.</source>
        <translation>Für %1 gibt es keinen Haushalt, auch für kein anderes Jahr.</translation>
    </message>
    <message>
        <source>There is no budget for %1. Years with a budget: %2.</source>
        <translation>Für %1 gibt es keinen Haushalt. Jahre mit Haushalt: %2.</translation>
    </message>
    <message>
        <source>“%2” has recorded or examined %3 and therefore cannot decide on it as well. Ask another person to decide.</source>
        <translation>„%2“ hat %3 erfasst oder geprüft und kann deshalb nicht auch darüber entscheiden. Bitten Sie eine andere Person, zu entscheiden.</translation>
    </message>
    <message>
        <source>Provisional share of the draft</source>
        <translation>Vorläufiger Anteil am Entwurf</translation>
    </message>
    <message>
        <source>Shift between due years</source>
        <translation>Verschiebung zwischen Fälligkeitsjahren</translation>
    </message>
    <message>
        <source>Authorisation lapsed</source>
        <translation>Verpflichtungsermächtigung verfallen</translation>
    </message>
    <message>
        <source>Draft appropriation</source>
        <translation>Entwurfsansatz</translation>
    </message>
    <message>
        <source>Release of a freeze</source>
        <translation>Freigabe einer Sperre</translation>
    </message>
    <message>
        <source>Cover from another line</source>
        <translation>Deckung aus anderer Haushaltsstelle</translation>
    </message>
    <message>
        <source>Over plan, with a saving elsewhere</source>
        <translation>Über-/außerplanmäßig mit Einsparung an anderer Stelle</translation>
    </message>
    <message>
        <source>Advance draw on the next year</source>
        <translation>Vorgriff auf das Folgejahr</translation>
    </message>
    <message>
        <source>Carry-over: request</source>
        <translation>Ausgaberest: Antrag</translation>
    </message>
    <message>
        <source>Carry-over: approval</source>
        <translation>Ausgaberest: Bewilligung</translation>
    </message>
    <message>
        <source>Carry-over: release</source>
        <translation>Ausgaberest: Freigabe</translation>
    </message>
    <message>
        <source>Ministry of Finance</source>
        <translation>Staatsministerium der Finanzen</translation>
    </message>
    <message>
        <source>Budget officer</source>
        <translation>Beauftragte/r für den Haushalt</translation>
    </message>
    <message>
        <source>Parliament</source>
        <translation>Landtag</translation>
    </message>
    <message>
        <source>Head of the authority</source>
        <translation>Leitung der Dienststelle</translation>
    </message>
    <message>
        <source>%1: this needs a consent. Enter who gave it, its reference and its day.</source>
        <translation>%1: Dies bedarf einer Einwilligung. Geben Sie an, wer sie erteilt hat, ihr Aktenzeichen und ihr Datum.</translation>
    </message>
    <message>
        <source>This needs a consent. Enter who gave it, its reference and its day.</source>
        <translation>Dies bedarf einer Einwilligung. Geben Sie an, wer sie erteilt hat, ihr Aktenzeichen und ihr Datum.</translation>
    </message>
    <message>
        <source>The year %4 is closed, so nothing more can be committed against it. Use the money of a later year, or a carry-over.</source>
        <translation>Das Jahr %4 ist abgeschlossen; zu seinen Lasten kann nichts mehr festgelegt werden. Verwenden Sie Mittel eines späteren Jahres oder einen Ausgaberest.</translation>
    </message>
    <message>
        <source>The year is closed, so nothing more can be committed against it.</source>
        <translation>Das Jahr ist abgeschlossen; zu seinen Lasten kann nichts mehr festgelegt werden.</translation>
    </message>
    <message>
        <source>The budget of %4 is not enacted yet. Until then only programmes that go on unchanged may grant; %3 is not marked as one.</source>
        <translation>Der Haushalt %4 ist noch nicht in Kraft. Bis dahin dürfen nur unverändert fortgeführte Programme bewilligen; %3 ist nicht als solches gekennzeichnet.</translation>
    </message>
    <message>
        <source>The budget is not enacted yet. Until then only programmes that go on unchanged may grant.</source>
        <translation>Der Haushalt ist noch nicht in Kraft. Bis dahin dürfen nur unverändert fortgeführte Programme bewilligen.</translation>
    </message>
    <message>
        <source>The money of %3 may not be carried over to the next year. Use a commitment authorisation, or a line that may.</source>
        <translation>Die Mittel von %3 sind nicht übertragbar. Verwenden Sie eine Verpflichtungsermächtigung oder eine übertragbare Haushaltsstelle.</translation>
    </message>
    <message>
        <source>The money of this line may not be carried over to the next year.</source>
        <translation>Die Mittel dieser Haushaltsstelle sind nicht übertragbar.</translation>
    </message>
    <message>
        <source>%3: what was left of %4 could be used until %8 and has lapsed since.</source>
        <translation>%3: Der Ausgaberest aus %4 war bis %8 verfügbar und ist seitdem verfallen.</translation>
    </message>
    <message>
        <source>A carry-over can be used until the end of the second following year; this one has lapsed.</source>
        <translation>Ein Ausgaberest ist bis zum Ende des zweiten Folgejahres verfügbar; dieser ist verfallen.</translation>
    </message>
    <message>
        <source>%3, year %4: %5 is more than the %6 of the step before. Request or approve the difference of %7 first.</source>
        <translation>%3, Jahr %4: %5 sind mehr als die %6 des vorherigen Schrittes. Beantragen oder bewilligen Sie zuerst den Unterschied von %7.</translation>
    </message>
    <message>
        <source>No more can be approved than was requested, and no more released than was approved.</source>
        <translation>Es kann nicht mehr bewilligt werden, als beantragt wurde, und nicht mehr freigegeben, als bewilligt wurde.</translation>
    </message>
    <message>
        <source>%3, year %4: %6 of its own is still available, so the line may not be strengthened yet. Use that first, or enter the consent that allows it.</source>
        <translation>%3, Jahr %4: Es sind noch eigene Mittel von %6 verfügbar; die Haushaltsstelle darf daher noch nicht verstärkt werden. Verwenden Sie diese zuerst oder geben Sie die Einwilligung an, die es zulässt.</translation>
    </message>
    <message>
        <source>A line may be strengthened only after its own money is disposed of. Use that first, or enter the consent that allows it.</source>
        <translation>Eine Haushaltsstelle darf erst verstärkt werden, wenn über ihre eigenen Mittel verfügt ist. Verwenden Sie diese zuerst oder geben Sie die Einwilligung an, die es zulässt.</translation>
    </message>
    <message>
        <source>%3, year %4: %5 cannot be released, because only %6 is frozen; %7 is too much.</source>
        <translation>%3, Jahr %4: %5 können nicht freigegeben werden, weil nur %6 gesperrt sind; %7 sind zu viel.</translation>
    </message>
    <message>
        <source>More cannot be released than is frozen.</source>
        <translation>Es kann nicht mehr freigegeben werden, als gesperrt ist.</translation>
    </message>
    <message>
        <source>%3: this was done before, on %8. Nothing needs to be done again.</source>
        <translation>%3: Dies ist bereits am %8 geschehen. Es ist nichts weiter zu tun.</translation>
    </message>
    <message>
        <source>This was done before. Nothing needs to be done again.</source>
        <translation>Dies ist bereits geschehen. Es ist nichts weiter zu tun.</translation>
    </message>
    <message>
        <source>for examined applications not decided yet</source>
        <translation>für geprüfte, noch nicht entschiedene Anträge</translation>
    </message>
    <message>
        <source>“%1” is not a Mittelbuch database. It was left as it is. Choose another one, or create a new database.</source>
        <translation>„%1“ ist keine Mittelbuch-Datenbank. Sie blieb, wie sie ist. Wählen Sie eine andere, oder legen Sie eine neue Datenbank an.</translation>
    </message>
    <message>
        <source>This is not a Mittelbuch database. It was left as it is.</source>
        <translation>Das ist keine Mittelbuch-Datenbank. Sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>“%1” was written by a later version of this program. It was left as it is. Install the later version to open it.</source>
        <translation>„%1“ wurde von einer späteren Version dieses Programms geschrieben. Daran wurde nichts geändert. Installieren Sie die spätere Version, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>The database was written by a later version of this program. It was left as it is.</source>
        <translation>Die Datenbank wurde von einer späteren Version dieses Programms geschrieben. Sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its content contradicts itself. Nothing was changed. Keep it for examination and work with the latest backup.</source>
        <translation>„%1“ ist beschädigt: Der Inhalt widerspricht sich. Es wurde nichts geändert. Heben Sie den Stand für die Untersuchung auf, und arbeiten Sie mit der letzten Sicherung.</translation>
    </message>
    <message>
        <source>Access to “%1” is not permitted. Nothing was changed. Choose another place, or ask for permission.</source>
        <translation>Der Zugriff auf „%1“ ist nicht erlaubt. Es wurde nichts geändert. Wählen Sie einen anderen Ort, oder bitten Sie um die Berechtigung.</translation>
    </message>
    <message>
        <source>This is not permitted. Nothing was changed.</source>
        <translation>Das ist nicht erlaubt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The database server “%1” cannot be reached. What was saved before is safe, the last change was not saved, and what you see may be out of date. Check the connection and try again.</source>
        <translation>Der Datenbankserver „%1“ ist nicht erreichbar. Was vorher gespeichert war, ist sicher; die letzte Änderung wurde nicht gespeichert, und was Sie sehen, kann veraltet sein. Prüfen Sie die Verbindung, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The database server cannot be reached. What was saved before is safe, the last change was not saved. Check the connection and try again.</source>
        <translation>Der Datenbankserver ist nicht erreichbar. Was vorher gespeichert war, ist sicher; die letzte Änderung wurde nicht gespeichert. Prüfen Sie die Verbindung, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Saving to “%1” failed in its last moment. What was saved before is safe; the last change was saved as a whole or not at all. Look whether it is there before you enter it again.</source>
        <translation>Beim Speichern in „%1“ kam es im letzten Augenblick zu einem Fehler. Was zuvor gespeichert wurde, ist sicher; die letzte Änderung wurde ganz oder gar nicht gespeichert. Sehen Sie nach, ob sie da ist, bevor Sie sie noch einmal eingeben.</translation>
    </message>
    <message>
        <source>Saving failed in its last moment. The last change was saved as a whole or not at all. Look whether it is there before you enter it again.</source>
        <translation>Beim Speichern kam es im letzten Augenblick zu einem Fehler. Die letzte Änderung wurde ganz oder gar nicht gespeichert. Sehen Sie nach, ob sie da ist, bevor Sie sie noch einmal eingeben.</translation>
    </message>
    <message>
        <source>The database “%1” already holds tables that are not Mittelbuch’s. Nothing was changed. Have an empty database made for Mittelbuch, and name that one.</source>
        <translation>Die Datenbank „%1“ enthält schon Tabellen, die nicht von Mittelbuch sind. Es wurde nichts geändert. Lassen Sie für Mittelbuch eine leere Datenbank anlegen, und nennen Sie diese.</translation>
    </message>
    <message>
        <source>The database already holds tables that are not Mittelbuch’s. Nothing was changed. Have an empty database made for Mittelbuch.</source>
        <translation>Die Datenbank enthält schon Tabellen, die nicht von Mittelbuch sind. Es wurde nichts geändert. Lassen Sie für Mittelbuch eine leere Datenbank anlegen.</translation>
    </message>
    <message>
        <source>There is no title in the table. Choose another sheet or file, or another header row.</source>
        <translation>In der Tabelle steht kein Titel. Wählen Sie ein anderes Blatt, eine andere Datei oder eine andere Kopfzeile.</translation>
    </message>
    <message>
        <source>The file is no table. Choose a workbook (XLSX) or a text file (CSV).</source>
        <translation>Die Datei ist keine Tabelle. Wählen Sie eine Arbeitsmappe (XLSX) oder eine Textdatei (CSV).</translation>
    </message>
    <message>
        <source>The workbook has a password or is of the old kind (XLS). Save it as XLSX without a password.</source>
        <translation>Die Arbeitsmappe ist mit einem Kennwort geschützt oder von der alten Art (XLS). Speichern Sie sie ohne Kennwort als XLSX.</translation>
    </message>
    <message>
        <source>The workbook is damaged. Open it in a spreadsheet and save it again. %2</source>
        <translation>Die Arbeitsmappe ist beschädigt. Öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie neu. %2</translation>
    </message>
    <message>
        <source>This is more than any budget has, so reading was stopped. %2</source>
        <translation>Das ist mehr, als ein Haushalt je hat; das Lesen wurde abgebrochen. %2</translation>
    </message>
    <message>
        <source>%2 is no character of a text. Save the table as CSV in UTF-8 again.</source>
        <translation>%2 ist kein Zeichen eines Textes. Speichern Sie die Tabelle erneut als CSV in UTF-8.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation>Hier beginnt ein Anführungszeichen, das nie geschlossen wird.</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%2”.</source>
        <translation>Die Arbeitsmappe hat kein Blatt „%2“.</translation>
    </message>
    <message>
        <source>The mapping is not valid at “%1”. %2</source>
        <translation>Die Zuordnung ist bei „%1“ nicht gültig. %2</translation>
    </message>
    <message>
        <source>No column for %1: “%2”. Say which column it is.</source>
        <translation>Keine Spalte für %1: „%2“. Geben Sie an, welche Spalte es ist.</translation>
    </message>
    <message>
        <source>Several columns bear the name “%2” (%1). Name it by its place, such as “#3”.</source>
        <translation>Mehrere Spalten heißen „%2“ (%1). Nennen Sie die Spalte nach ihrem Platz, etwa „#3“.</translation>
    </message>
    <message>
        <source>%1: say for which fiscal year the amounts are.</source>
        <translation>%1: Geben Sie an, für welches Haushaltsjahr die Beträge gelten.</translation>
    </message>
    <message>
        <source>%1: another column has the amounts of %2 already.</source>
        <translation>%1: Die Beträge für %2 stehen schon in einer anderen Spalte.</translation>
    </message>
    <message>
        <source>%1: the chapter is missing.</source>
        <translation>%1: Das Kapitel fehlt.</translation>
    </message>
    <message>
        <source>%1: “%2” is no chapter of four or five digits.</source>
        <translation>%1: „%2“ ist kein Kapitel mit vier oder fünf Ziffern.</translation>
    </message>
    <message>
        <source>%1: the title is missing.</source>
        <translation>%1: Der Titel fehlt.</translation>
    </message>
    <message>
        <source>%1: “%2” is no title of five digits.</source>
        <translation>%1: „%2“ ist kein Titel mit fünf Ziffern.</translation>
    </message>
    <message>
        <source>%1: “%2” is no budget line such as 02 05/883 01.</source>
        <translation>%1: „%2“ ist keine Haushaltsstelle wie 02 05/883 01.</translation>
    </message>
    <message>
        <source>%1: the chapter does not belong to section “%2”.</source>
        <translation>%1: Das Kapitel gehört nicht zum Einzelplan „%2“.</translation>
    </message>
    <message>
        <source>%1: %2 stands in an earlier row already.</source>
        <translation>%1: %2 steht schon in einer früheren Zeile.</translation>
    </message>
    <message>
        <source>%1: the purpose is missing.</source>
        <translation>%1: Die Zweckbestimmung fehlt.</translation>
    </message>
    <message>
        <source>%1: “%2” says neither revenue nor expenditure.</source>
        <translation>%1: „%2“ steht weder für Einnahme noch für Ausgabe.</translation>
    </message>
    <message>
        <source>%1: “%2” contradicts the title; those beginning with 0 to 3 are revenue.</source>
        <translation>%1: „%2“ widerspricht dem Titel; mit 0 bis 3 beginnen Einnahmetitel.</translation>
    </message>
    <message>
        <source>%1: the dots and commas in “%2” make no amount.</source>
        <translation>%1: Punkte und Kommas in „%2“ ergeben keinen Betrag.</translation>
    </message>
    <message>
        <source>%1: “%2” has parts of a cent.</source>
        <translation>%1: „%2“ enthält Bruchteile eines Cents.</translation>
    </message>
    <message>
        <source>%1: “%2” is beyond any amount of a budget.</source>
        <translation>%1: „%2“ ist größer als jeder Betrag eines Haushalts.</translation>
    </message>
    <message>
        <source>%1: the cell holds the error “%2”.</source>
        <translation>%1: In der Zelle steht der Fehler „%2“.</translation>
    </message>
    <message>
        <source>%1: the formula was never calculated. Open the workbook in a spreadsheet and save it.</source>
        <translation>%1: Die Formel wurde nie berechnet. Öffnen Sie die Arbeitsmappe in einer Tabellenkalkulation und speichern Sie sie.</translation>
    </message>
    <message>
        <source>The sum of %2 is beyond any budget.</source>
        <translation>Die Summe für %2 ist größer als jeder Haushalt.</translation>
    </message>
    <message>
        <source>%1: “%2” is no amount.</source>
        <translation>%1: „%2“ ist kein Betrag.</translation>
    </message>
    <message>
        <source>chapter and title</source>
        <translation>Kapitel und Titel</translation>
    </message>
    <message>
        <source>the chapter</source>
        <translation>das Kapitel</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>den Titel</translation>
    </message>
    <message>
        <source>the section</source>
        <translation>den Einzelplan</translation>
    </message>
    <message>
        <source>the purpose</source>
        <translation>die Zweckbestimmung</translation>
    </message>
    <message>
        <source>revenue or expenditure</source>
        <translation>Einnahme oder Ausgabe</translation>
    </message>
    <message>
        <source>the amounts</source>
        <translation>die Beträge</translation>
    </message>
    <message>
        <source>No column is chosen for %1.</source>
        <translation>Für %1 ist keine Spalte gewählt.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>%3, %4: the file says %5, but %6 is posted. Post the differences as supplements, or correct the file.</source>
        <translation>%3, %4: In der Datei stehen %5, gebucht sind %6. Buchen Sie die Unterschiede als Nachtrag oder berichtigen Sie die Datei.</translation>
    </message>
    <message>
        <source>Another amount is posted already. Post the differences as supplements, or correct the file.</source>
        <translation>Es ist schon ein anderer Betrag gebucht. Buchen Sie die Unterschiede als Nachtrag oder berichtigen Sie die Datei.</translation>
    </message>
    <message>
        <source>Days of which a backup stays</source>
        <translation>Tage, von denen eine Sicherung bleibt</translation>
    </message>
    <message>
        <source>Months of which a backup stays</source>
        <translation>Monate, von denen eine Sicherung bleibt</translation>
    </message>
    <message>
        <source>Weeks of which a backup stays</source>
        <translation>Wochen, von denen eine Sicherung bleibt</translation>
    </message>
    <message>
        <source>“%1” is the very database that is to be copied. Nothing was changed. Choose another name, best on another drive.</source>
        <translation>„%1“ ist genau die Datenbank, die kopiert werden soll. Es wurde nichts geändert. Wählen Sie einen anderen Namen, am besten auf einem anderen Laufwerk.</translation>
    </message>
    <message>
        <source>A database cannot be copied onto itself. Nothing was changed.</source>
        <translation>Eine Datenbank lässt sich nicht auf sich selbst kopieren. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged and was not restored. Nothing was changed. Take an older backup, or another copy of this one.</source>
        <translation>Die Sicherung „%1“ ist beschädigt und wurde nicht wiederhergestellt. Es wurde nichts geändert. Nehmen Sie eine ältere Sicherung oder eine andere Kopie von dieser.</translation>
    </message>
    <message>
        <source>The backup is damaged and was not restored. Nothing was changed. Take an older backup, or another copy of this one.</source>
        <translation>Die Sicherung ist beschädigt und wurde nicht wiederhergestellt. Es wurde nichts geändert. Nehmen Sie eine ältere Sicherung oder eine andere Kopie von dieser.</translation>
    </message>
    <message>
        <source>What was written to “%1” is not what was read, so the copy was removed again. Nothing else was changed. Have the drive checked, and write to another one.</source>
        <translation>Was nach „%1“ geschrieben wurde, ist nicht das Gelesene; die Kopie wurde deshalb wieder entfernt. Sonst wurde nichts geändert. Lassen Sie das Laufwerk prüfen und schreiben Sie auf ein anderes.</translation>
    </message>
    <message>
        <source>The copy is not what was read, so it was removed again. Nothing else was changed. Have the drive checked, and write to another one.</source>
        <translation>Die Kopie ist nicht das Gelesene und wurde deshalb wieder entfernt. Sonst wurde nichts geändert. Lassen Sie das Laufwerk prüfen und schreiben Sie auf ein anderes.</translation>
    </message>
    <message>
        <source>Stopped as you wished. “%1” was not written, and nothing was changed.</source>
        <translation>Wie gewünscht abgebrochen. „%1“ wurde nicht geschrieben, und es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Stopped as you wished. Nothing was changed.</source>
        <translation>Wie gewünscht abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Database (%1)</source>
        <translation>Datenbank (%1)</translation>
    </message>
    <message>
        <source>Posting %1</source>
        <translation>Buchung %1</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>Ereignis %1</translation>
    </message>
    <message>
        <source>Link %1 of the records</source>
        <translation>Kettenglied %1 der Aufzeichnungen</translation>
    </message>
    <message>
        <source>Consent %1</source>
        <translation>Einwilligung %1</translation>
    </message>
    <message>
        <source>Freeze by posting %1</source>
        <translation>Sperre durch Buchung %1</translation>
    </message>
    <message>
        <source>Carry-over step %1</source>
        <translation>Schritt %1 eines Ausgaberests</translation>
    </message>
    <message>
        <source>Fiscal year step %1</source>
        <translation>Schritt %1 eines Haushaltsjahres</translation>
    </message>
    <message>
        <source>Decision %1</source>
        <translation>Bescheid %1</translation>
    </message>
    <message>
        <source>Share of decision %1</source>
        <translation>Jahresanteil zu Bescheid %1</translation>
    </message>
    <message>
        <source>Application step %1</source>
        <translation>Antragsschritt %1</translation>
    </message>
    <message>
        <source>Application %1</source>
        <translation>Antrag %1</translation>
    </message>
    <message>
        <source>Balance %1</source>
        <translation>Bestand %1</translation>
    </message>
    <message>
        <source>Balance of application %1</source>
        <translation>Bestand zum Antrag %1</translation>
    </message>
    <message>
        <source>Month sum %1</source>
        <translation>Monatssumme %1</translation>
    </message>
    <message>
        <source>Commitment of decision %1</source>
        <translation>Festlegung zu Bescheid %1</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tabelle %1</translation>
    </message>
    <message>
        <source>%1: the database engine finds its storage damaged.</source>
        <translation>%1: Die Datenbank findet ihren Speicher beschädigt.</translation>
    </message>
    <message>
        <source>%1: holds something that cannot be read (%4).</source>
        <translation>%1: Enthält etwas, das nicht lesbar ist (%4).</translation>
    </message>
    <message>
        <source>%1: number %3 was expected here; records are missing or were renumbered.</source>
        <translation>%1: Hier müsste Nummer %3 stehen; es fehlt etwas, oder es wurde umnummeriert.</translation>
    </message>
    <message>
        <source>%1: is recorded before the record in front of it.</source>
        <translation>%1: Ist vor dem Eintrag davor erfasst.</translation>
    </message>
    <message>
        <source>%1: was changed after it was recorded. Its content gives the link %3, recorded is %4.</source>
        <translation>%1: Wurde nach der Erfassung verändert. Der Inhalt ergibt das Kettenglied %3, aufgezeichnet ist %4.</translation>
    </message>
    <message>
        <source>%1: is missing.</source>
        <translation>%1: Fehlt.</translation>
    </message>
    <message>
        <source>%1: the %2 it must have is missing.</source>
        <translation>%1: Es fehlt, was dazugehört: %2.</translation>
    </message>
    <message>
        <source>%1: nothing recorded explains it; it was added past the program.</source>
        <translation>%1: Nichts Aufgezeichnetes erklärt dies; es wurde am Programm vorbei hinzugefügt.</translation>
    </message>
    <message>
        <source>%1: %2 must be “%3” and is “%4”.</source>
        <translation>%1: %2 muss „%3“ sein und ist „%4“.</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Bestände</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>The database was changed past the program or is damaged; faults found: %1. The first: %2</source>
        <translation>Die Datenbank wurde am Programm vorbei verändert oder ist beschädigt; gefundene Fehler: %1. Der erste: %2</translation>
    </message>
    <message>
        <source>The verification was cancelled. Up to then no fault was found.</source>
        <translation>Die Prüfung wurde abgebrochen. Bis dahin wurde kein Fehler gefunden.</translation>
    </message>
    <message>
        <source>Everything agrees: no record was changed, and every balance follows from the postings.</source>
        <translation>Alles stimmt: Kein Eintrag wurde verändert, und jeder Bestand folgt aus den Buchungen.</translation>
    </message>
    <message>
        <source>Postings: %1, head of the chain %2</source>
        <translation>Buchungen: %1, Kopf der Kette %2</translation>
    </message>
    <message>
        <source>Events: %1, head of the chain %2</source>
        <translation>Ereignisse: %1, Kopf der Kette %2</translation>
    </message>
    <message>
        <source>Records beside the ledger: %1, head of the chain %2</source>
        <translation>Aufzeichnungen neben dem Mittelbuch: %1, Kopf der Kette %2</translation>
    </message>
    <message>
        <source>Balances and sums compared: %1, references followed: %2</source>
        <translation>Verglichene Bestände und Summen: %1, verfolgte Verweise: %2</translation>
    </message>
    <message>
        <source>What was found:</source>
        <translation>Gefunden wurde:</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Und %1 weitere.</translation>
    </message>
    <message>
        <source>Prior commitments</source>
        <translation>Vorbelastung</translation>
    </message>
    <message>
        <source>under earlier authorisations; committed when the year begins</source>
        <translation>aus früheren VE; festgelegt, sobald das Jahr beginnt</translation>
    </message>
    <message>
        <source>Authority is what the budget permits for the year after supplements, carry-overs, freezes and cuts. Committed is every legal commitment that falls due in the year, including what is ordered; ordered includes what is paid. Available is authority less committed; of a year that has not begun, less the prior commitments made under authorisations of earlier years as well. Earmarked amounts of examined applications are not deducted from it; charts show them apart. Source of the terms: VwV-SäHO § 34.</source>
        <translation>Das Soll ist die Ausgabeermächtigung des Haushalts für das Jahr nach Nachträgen, Ausgaberesten, Sperren und Minderausgaben. Festgelegt ist jede rechtliche Verpflichtung, die in dem Jahr fällig wird, einschließlich der angeordneten Beträge; angeordnete Beträge schließen die verausgabten ein. Verfügbar ist das Soll abzüglich der festgelegten Beträge; in einem Jahr, das noch nicht begonnen hat, auch abzüglich der Vorbelastung aus VE früherer Jahre. Für geprüfte Anträge vorgemerkte Beträge sind davon nicht abgezogen; die Diagramme weisen sie gesondert aus. Quelle der Begriffe: VwV-SäHO zu §&#xa0;34.</translation>
    </message>
    <message>
        <source>As at %1, as known on %2</source>
        <translation>Stand %1, Kenntnisstand %2</translation>
    </message>
    <message>
        <source>Due from %1</source>
        <translation>fällig ab %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>A) Allocations and withdrawals</source>
        <translation>A) Zuweisungen und Entziehungen</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>File reference / reason</source>
        <translation>Geschäftszeichen/Grund</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Total amount</source>
        <translation>Gesamtbetrag</translation>
    </message>
    <message>
        <source>Nothing was allocated up to this day.</source>
        <translation>Bis zu diesem Tag wurde nichts zugewiesen.</translation>
    </message>
    <message>
        <source>Total so far</source>
        <translation>Summe bisher</translation>
    </message>
    <message>
        <source>B) State at the end of each month</source>
        <translation>B) Stand am Ende jedes Monats</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Zugewiesen</translation>
    </message>
    <message>
        <source>Used, total amount</source>
        <translation>In Anspruch genommen, Gesamtbetrag</translation>
    </message>
    <message>
        <source>The year has not begun, and nothing was entered before.</source>
        <translation>Das Jahr hat noch nicht begonnen, und vorher wurde nichts eingetragen.</translation>
    </message>
    <message>
        <source>Moved to HÜL-A</source>
        <translation>In HÜL-A übernommen</translation>
    </message>
    <message>
        <source>Still available</source>
        <translation>Noch verfügbar</translation>
    </message>
    <message>
        <source>C) Entries</source>
        <translation>C) Eintragungen</translation>
    </message>
    <message>
        <source>Serial no.</source>
        <translation>Lfd. Nr.</translation>
    </message>
    <message>
        <source>Recipient / reason</source>
        <translation>Empfänger/Grund</translation>
    </message>
    <message>
        <source>Nothing was used up to this day.</source>
        <translation>Bis zu diesem Tag wurde nichts in Anspruch genommen.</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Vermerk</translation>
    </message>
    <message>
        <source>Total of %1</source>
        <translation>Summe %1</translation>
    </message>
    <message>
        <source>Commitment authorisations by line and budget year</source>
        <translation>Verpflichtungsermächtigungen nach Haushaltsstelle und Haushaltsjahr</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Ermächtigt</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>In Anspruch genommen</translation>
    </message>
    <message>
        <source>of which due up to %1</source>
        <translation>davon fällig bis %1</translation>
    </message>
    <message>
        <source>There are no commitment authorisations to report.</source>
        <translation>Es gibt keine Verpflichtungsermächtigungen zu melden.</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Verfallen</translation>
    </message>
    <message>
        <source>Budget title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>Haushaltsjahr</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Known at</source>
        <translation>Bekannt am</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Committed amount</source>
        <translation>Festgelegter Betrag</translation>
    </message>
    <message>
        <source>Ordered amount</source>
        <translation>Angeordneter Betrag</translation>
    </message>
    <message>
        <source>Partial payment (for information)</source>
        <translation>Abschlag (nachrichtlich)</translation>
    </message>
    <message>
        <source>As at %1, as recorded up to %2</source>
        <translation>Stand %1, erfasst bis %2</translation>
    </message>
    <message>
        <source>Budget line %1, fiscal year %2</source>
        <translation>Haushaltsstelle %1, Haushaltsjahr %2</translation>
    </message>
    <message>
        <source>After VwV-SäHO § 34 Nos. 6–11; titles of columns according to the sense.</source>
        <translation>nach § 34 VwV-SäHO Nr. 6–11; Spaltenköpfe sinngemäß</translation>
    </message>
    <message>
        <source>section A, allocations less withdrawals</source>
        <translation>Abschnitt A, Zuweisungen abzüglich Entziehungen</translation>
    </message>
    <message>
        <source>including what is ordered</source>
        <translation>einschließlich des Angeordneten</translation>
    </message>
    <message>
        <source>payment orders issued</source>
        <translation>erteilte Auszahlungsanordnungen</translation>
    </message>
    <message>
        <source>allocated less committed and prior commitments</source>
        <translation>Zugewiesen abzüglich Festgelegt und Vorbelastung</translation>
    </message>
    <message>
        <source>under earlier authorisations, entered when the year begins</source>
        <translation>aus früheren Verpflichtungsermächtigungen, wird mit Beginn des Jahres eingetragen</translation>
    </message>
    <message>
        <source>committed under the authorisation</source>
        <translation>aufgrund der Verpflichtungsermächtigung festgelegt</translation>
    </message>
    <message>
        <source>of what is used, fallen due</source>
        <translation>vom in Anspruch Genommenen fällig geworden</translation>
    </message>
    <message>
        <source>allocated less used</source>
        <translation>Zugewiesen abzüglich in Anspruch genommen</translation>
    </message>
    <message>
        <source>Control ledger of expenditure (HÜL-A) %1, %2</source>
        <translation>Haushaltsüberwachungsliste für Ausgaben (HÜL-A) %1, %2</translation>
    </message>
    <message>
        <source>HUEL-A_%1_%2_as_at_%3.pdf</source>
        <translation>HÜL-A_%1_%2_Stand_%3.pdf</translation>
    </message>
    <message>
        <source>Control ledger of commitment authorisations (HÜL-VE) %1, %2</source>
        <translation>Haushaltsüberwachungsliste für Verpflichtungsermächtigungen (HÜL-VE) %1, %2</translation>
    </message>
    <message>
        <source>HUEL-VE_%1_%2_as_at_%3.pdf</source>
        <translation>HÜL-VE_%1_%2_Stand_%3.pdf</translation>
    </message>
    <message>
        <source>State of the commitment authorisations as at %1</source>
        <translation>Stand der Verpflichtungsermächtigungen zum %1</translation>
    </message>
    <message>
        <source>All budget lines, use of authorisations of %1 and of earlier years</source>
        <translation>Alle Haushaltsstellen, Inanspruchnahme der Ermächtigungen von %1 und früherer Jahre</translation>
    </message>
    <message>
        <source>Fiscal year %1, all budget lines</source>
        <translation>Haushaltsjahr %1, alle Haushaltsstellen</translation>
    </message>
    <message>
        <source>Commitment_authorisations_%1_as_at_%2.pdf</source>
        <translation>Verpflichtungsermächtigungen_%1_Stand_%2.pdf</translation>
    </message>
    <message>
        <source>moved to %1 %2 No. %3</source>
        <translation>übertragen nach %1 %2 Nr. %3</translation>
    </message>
    <message>
        <source>moved from %1 %2 No. %3</source>
        <translation>übertragen aus %1 %2 Nr. %3</translation>
    </message>
    <message>
        <source>posting %1</source>
        <translation>Buchung %1</translation>
    </message>
    <message>
        <source>counter-entry</source>
        <translation>Gegenbuchung</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 vom %3</translation>
    </message>
    <message>
        <source>decision %1 of %2</source>
        <translation>Bescheid %1 vom %2</translation>
    </message>
    <message>
        <source>from %1 %2 No. %3</source>
        <translation>aus %1 %2 Nr. %3</translation>
    </message>
    <message>
        <source>payable %1, SäHO § 38 (4) sentence 2</source>
        <translation>zahlbar %1, § 38 Abs. 4 Satz 2 SäHO</translation>
    </message>
    <message>
        <source>Managing authority</source>
        <translation>Bewirtschaftende Dienststelle</translation>
    </message>
    <message>
        <source>Nothing was committed or ordered up to this day.</source>
        <translation>Bis zu diesem Tag wurde nichts festgelegt oder angeordnet.</translation>
    </message>
    <message>
        <source>due: moved to %1 %2 No. %3</source>
        <translation>fällig: übernommen in %1 %2 Nr. %3</translation>
    </message>
    <message>
        <source>Consent, amount</source>
        <translation>Einwilligung, Betrag</translation>
    </message>
    <message>
        <source>Consent, day</source>
        <translation>Einwilligung, Tag</translation>
    </message>
    <message>
        <source>Consent, letter</source>
        <translation>Einwilligung, Schreiben</translation>
    </message>
    <message>
        <source>Counter line</source>
        <translation>Abgebende Haushaltsstelle</translation>
    </message>
    <message>
        <source>Year due that gives</source>
        <translation>Abgebende Fälligkeit</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Row %1, amount</source>
        <translation>Zeile %1, Betrag</translation>
    </message>
    <message>
        <source>Row %1, budget year</source>
        <translation>Zeile %1, Haushaltsjahr</translation>
    </message>
    <message>
        <source>Row %1, consent</source>
        <translation>Zeile %1, Einwilligung</translation>
    </message>
    <message>
        <source>Row %1, day</source>
        <translation>Zeile %1, Tag</translation>
    </message>
    <message>
        <source>Row %1, year due</source>
        <translation>Zeile %1, Fälligkeit</translation>
    </message>
    <message>
        <source>Row %1, kind</source>
        <translation>Zeile %1, Art</translation>
    </message>
    <message>
        <source>Row %1, budget line</source>
        <translation>Zeile %1, Haushaltsstelle</translation>
    </message>
    <message>
        <source>Row %1, reason</source>
        <translation>Zeile %1, Begründung</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Übertrag</translation>
    </message>
    <message>
        <source>Consent to use an authorisation</source>
        <translation>Einwilligung zur Inanspruchnahme einer VE</translation>
    </message>
    <message>
        <source>Global cut to be distributed</source>
        <translation>Globale Minderausgabe, zu verteilen</translation>
    </message>
    <message>
        <source>Distribution of the global cut</source>
        <translation>Verteilung der globalen Minderausgabe</translation>
    </message>
    <message>
        <source>%3, year %4: the consent covers %6, which is %7 less than the %5 entered. Enter at most what it covers, or the consent to all of it.</source>
        <translation>%3, Jahr %4: Die Einwilligung reicht bis %6, das sind %7 weniger als die erfassten %5. Erfassen Sie höchstens, wofür sie reicht, oder die Einwilligung für alles.</translation>
    </message>
    <message>
        <source>The consent covers less than the amount entered.</source>
        <translation>Die Einwilligung reicht nicht für den erfassten Betrag.</translation>
    </message>
    <message>
        <source>%3: the budget is not enacted yet, so the obligations of %4 may come to %6 at most; with this grant they would be %5, which is %7 more.</source>
        <translation>%3: Der Haushalt ist noch nicht verkündet; die Verpflichtungen für %4 dürfen daher höchstens %6 betragen. Mit dieser Bewilligung wären es %5, das sind %7 mehr.</translation>
    </message>
    <message>
        <source>While the budget is not enacted, the obligations of a year may take only a share of its draft.</source>
        <translation>Solange der Haushalt nicht verkündet ist, dürfen die Verpflichtungen eines Jahres nur einen Teil des Entwurfs binden.</translation>
    </message>
    <message>
        <source>%3: of the commitment authorisation of %4 %6 may be used without the ministry of finance; with this grant %5 would be. Enter its consent to using the authorisation first.</source>
        <translation>%3: Von der Verpflichtungsermächtigung %4 dürfen %6 ohne weitere Einwilligung des Finanzministeriums in Anspruch genommen werden; mit dieser Bewilligung wären es %5. Erfassen Sie zuerst dessen Einwilligung in die Inanspruchnahme.</translation>
    </message>
    <message>
        <source>More of a commitment authorisation would be used than the ministry of finance has consented to. Enter its consent first.</source>
        <translation>Von einer Verpflichtungsermächtigung würde mehr in Anspruch genommen, als das Finanzministerium eingewilligt hat. Erfassen Sie zuerst dessen Einwilligung.</translation>
    </message>
    <message>
        <source>%3: the commitment authorisation of %4 over %5 is more than %6 and a decisive share of its chapter, so it counts as considerable.</source>
        <translation>%3: Die Verpflichtungsermächtigung %4 über %5 liegt über %6 und macht einen maßgeblichen Teil ihres Kapitels aus; sie gilt damit als erheblich.</translation>
    </message>
    <message>
        <source>The commitment authorisation counts as considerable by its amount and its share of the chapter.</source>
        <translation>Die Verpflichtungsermächtigung gilt nach Betrag und Anteil am Kapitel als erheblich.</translation>
    </message>
    <message>
        <source>%3, year %4: %5 cannot be distributed, because only %6 of the cut is left; %7 is too much.</source>
        <translation>%3, Jahr %4: %5 können nicht verteilt werden, weil von der Minderausgabe nur noch %6 übrig sind; %7 sind zu viel.</translation>
    </message>
    <message>
        <source>More cannot be distributed than is left of the cut.</source>
        <translation>Mehr, als von der Minderausgabe übrig ist, kann nicht verteilt werden.</translation>
    </message>
    <message>
        <source>Workbooks cannot be read, because the library libzip is missing or does not fit. Save the table as CSV, or have the library installed. %2</source>
        <translation>Arbeitsmappen lassen sich nicht lesen, weil die Bibliothek libzip fehlt oder nicht passt. Speichern Sie die Tabelle als CSV, oder lassen Sie die Bibliothek installieren. %2</translation>
    </message>
    <message>
        <source>Eligible expenditure</source>
        <translation>Zuwendungsfähige Ausgaben</translation>
    </message>
    <message>
        <source>as the directive counts it</source>
        <translation>wie die Richtlinie sie zählt</translation>
    </message>
    <message>
        <source>by the applicant</source>
        <translation>vom Antragsteller</translation>
    </message>
    <message>
        <source>Calculated</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>by the directive</source>
        <translation>nach der Richtlinie</translation>
    </message>
    <message>
        <source>Costs and financing</source>
        <translation>Ausgaben und Finanzierung</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sum of costs</source>
        <translation>Summe der Ausgaben</translation>
    </message>
    <message>
        <source>Steps of the calculation</source>
        <translation>Schritte der Berechnung</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Regelstelle</translation>
    </message>
    <message>
        <source>Payments that follow</source>
        <translation>Folgende Auszahlungen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Nothing is paid.</source>
        <translation>Es wird nichts ausgezahlt.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Feststellungen</translation>
    </message>
    <message>
        <source>Calculated by version %1 of the programme&apos;s directive, valid from %2.</source>
        <translation>Berechnet nach Fassung %1 der Richtlinie des Programms, gültig ab %2.</translation>
    </message>
    <message>
        <source>Calculated by: %1, version %2, valid from %3.</source>
        <translation>Berechnet nach: %1, Fassung %2, gültig ab %3.</translation>
    </message>
    <message>
        <source>Calculation of the grant</source>
        <translation>Berechnung der Zuwendung</translation>
    </message>
    <message>
        <source>%1, programme %2</source>
        <translation>%1, Programm %2</translation>
    </message>
    <message>
        <source>Grant_calculation_%1.pdf</source>
        <translation>Zuwendungsberechnung_%1.pdf</translation>
    </message>
    <message>
        <source>No directive of the programme is in force; nothing is calculated.</source>
        <translation>Für das Programm gilt keine Richtlinie; berechnet wird nichts.</translation>
    </message>
    <message>
        <source>Version %1 of a directive</source>
        <translation>Fassung %1 einer Richtlinie</translation>
    </message>
    <message>
        <source>Urban district</source>
        <translation>Kreisfreie Stadt</translation>
    </message>
    <message>
        <source>Special-purpose association</source>
        <translation>Zweckverband</translation>
    </message>
    <message>
        <source>Institution or foundation of public law</source>
        <translation>Anstalt oder Stiftung des öffentlichen Rechts</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Registered association</source>
        <translation>Verein oder Verband</translation>
    </message>
    <message>
        <source>Natural person</source>
        <translation>Natürliche Person</translation>
    </message>
    <message>
        <source>each application</source>
        <translation>jeden Antrag</translation>
    </message>
    <message>
        <source>all grants of a grantee in the programme together</source>
        <translation>alle Zuwendungen eines Empfängers im Programm zusammen</translation>
    </message>
    <message>
        <source>Share financing</source>
        <translation>Anteilfinanzierung</translation>
    </message>
    <message>
        <source>Fixed amount financing</source>
        <translation>Festbetragsfinanzierung</translation>
    </message>
    <message>
        <source>Deficit financing</source>
        <translation>Fehlbedarfsfinanzierung</translation>
    </message>
    <message>
        <source>Full financing</source>
        <translation>Vollfinanzierung</translation>
    </message>
    <message>
        <source>may lie beside the grant</source>
        <translation>dürfen neben der Zuwendung stehen</translation>
    </message>
    <message>
        <source>no other grant of the Land</source>
        <translation>keine andere Zuwendung des Landes</translation>
    </message>
    <message>
        <source>no other public grant</source>
        <translation>keine andere öffentliche Zuwendung</translation>
    </message>
    <message>
        <source>First come, first served</source>
        <translation>Windhundverfahren</translation>
    </message>
    <message>
        <source>Ranking at cut-off dates</source>
        <translation>Rangfolge zu Stichtagen</translation>
    </message>
    <message>
        <source>Call with a jury or scores</source>
        <translation>Aufruf mit Jury oder Punkten</translation>
    </message>
    <message>
        <source>Priority list of the district</source>
        <translation>Prioritätenliste des Kreises</translation>
    </message>
    <message>
        <source>Allocated without application</source>
        <translation>Zuweisung von Amts wegen</translation>
    </message>
    <message>
        <source>Contract under public law</source>
        <translation>Öffentlich-rechtlicher Vertrag</translation>
    </message>
    <message>
        <source>Statute</source>
        <translation>Gesetz</translation>
    </message>
    <message>
        <source>Decision unappealable and project begun</source>
        <translation>Bescheid bestandskräftig und Vorhaben begonnen</translation>
    </message>
    <message>
        <source>Between start and proof of use</source>
        <translation>Zwischen Beginn und Verwendungsnachweis</translation>
    </message>
    <message>
        <source>Proof of use complete</source>
        <translation>Verwendungsnachweis vollständig</translation>
    </message>
    <message>
        <source>Proof of use examined</source>
        <translation>Verwendungsnachweis geprüft</translation>
    </message>
    <message>
        <source>Against receipts</source>
        <translation>Gegen Belege (Erstattung)</translation>
    </message>
    <message>
        <source>On fixed days</source>
        <translation>Zu festen Terminen</translation>
    </message>
    <message>
        <source>read in full</source>
        <translation>vollständig gelesen</translation>
    </message>
    <message>
        <source>known in part</source>
        <translation>teilweise bekannt</translation>
    </message>
    <message>
        <source>illustrative</source>
        <translation>beispielhaft</translation>
    </message>
    <message>
        <source>Federation</source>
        <translation>Bund</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Europäische Union</translation>
    </message>
    <message>
        <source>Municipal</source>
        <translation>Kommunal</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>K: municipalities and associations (VVK, ANBest-K)</source>
        <translation>K: Gebiets- und Verbandskörperschaften (VVK, ANBest-K)</translation>
    </message>
    <message>
        <source>P: all others (VwV-SäHO § 44, ANBest-P)</source>
        <translation>P: alle anderen (VwV-SäHO § 44, ANBest-P)</translation>
    </message>
    <message>
        <source>to the nearest</source>
        <translation>kaufmännisch</translation>
    </message>
    <message>
        <source>down</source>
        <translation>ab</translation>
    </message>
    <message>
        <source>up</source>
        <translation>auf</translation>
    </message>
    <message>
        <source>to the nearest, halves to the even one</source>
        <translation>zum nächsten, Hälften zum geraden</translation>
    </message>
    <message>
        <source>the rate of the eligible expenditure</source>
        <translation>der Fördersatz auf die zuwendungsfähigen Ausgaben</translation>
    </message>
    <message>
        <source>a fixed amount</source>
        <translation>ein fester Betrag</translation>
    </message>
    <message>
        <source>so much for each of a number</source>
        <translation>ein Betrag je Einheit</translation>
    </message>
    <message>
        <source>an equal share of a sum</source>
        <translation>ein gleicher Anteil an einer Summe</translation>
    </message>
    <message>
        <source>a base amount and a share by a key</source>
        <translation>ein Sockelbetrag und ein Anteil nach Schlüssel</translation>
    </message>
    <message>
        <source>what is missing to a share that others fund too</source>
        <translation>was zu einem Anteil fehlt, den andere mitfördern</translation>
    </message>
    <message>
        <source>so much of the grantee&apos;s own funds</source>
        <translation>ein Anteil an den Eigenmitteln des Empfängers</translation>
    </message>
    <message>
        <source>an amount for each named body</source>
        <translation>ein Betrag je genannter Körperschaft</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1: %2, up to %3 for each application</source>
        <translation>%1: %2, bis zu %3 je Antrag</translation>
    </message>
    <message>
        <source>%1, up to %2 for each application</source>
        <translation>%1, bis zu %2 je Antrag</translation>
    </message>
    <message>
        <source>%1; no grant of %2 or less</source>
        <translation>%1; Zuwendungen bis einschließlich %2 werden nicht gewährt</translation>
    </message>
    <message>
        <source>%1; no grant below %2</source>
        <translation>%1; Zuwendungen unter %2 werden nicht gewährt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Sockel</translation>
    </message>
    <message>
        <source>Summands of the grant</source>
        <translation>Summanden der Zuwendung</translation>
    </message>
    <message>
        <source>Categories of expenditure</source>
        <translation>Ausgabenkategorien</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Closed from</source>
        <translation>Geschlossen ab</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Contingents</source>
        <translation>Kontingente</translation>
    </message>
    <message>
        <source>Several bodies together</source>
        <translation>Mehrere Körperschaften gemeinsam</translation>
    </message>
    <message>
        <source>Ranking criteria</source>
        <translation>Auswahlkriterien</translation>
    </message>
    <message>
        <source>Other public money</source>
        <translation>Andere öffentliche Mittel</translation>
    </message>
    <message>
        <source>Cut at the maximum</source>
        <translation>An der Obergrenze gekürzt</translation>
    </message>
    <message>
        <source>Cut-off dates</source>
        <translation>Stichtage</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Amount for each</source>
        <translation>Betrag je Einheit</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>Zuwendungsfähig</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Questions to the application</source>
        <translation>Fragen an den Antrag</translation>
    </message>
    <message>
        <source>Number that counts</source>
        <translation>Maßgebende Zahl</translation>
    </message>
    <message>
        <source>Financial strength</source>
        <translation>Finanzkraft</translation>
    </message>
    <message>
        <source>Type of financing</source>
        <translation>Finanzierungsart</translation>
    </message>
    <message>
        <source>Flat rates</source>
        <translation>Pauschalen</translation>
    </message>
    <message>
        <source>Granted by</source>
        <translation>Bewilligt durch</translation>
    </message>
    <message>
        <source>from (‰)</source>
        <translation>ab (‰)</translation>
    </message>
    <message>
        <source>Also funded by</source>
        <translation>Auch gefördert von</translation>
    </message>
    <message>
        <source>Other funder</source>
        <translation>Anderer Zuwendungsgeber</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Grantee</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Groups of grantees</source>
        <translation>Empfängergruppen</translation>
    </message>
    <message>
        <source>Answered by a number</source>
        <translation>Mit einer Zahl beantwortet</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Kinds of grantees</source>
        <translation>Arten von Empfängern</translation>
    </message>
    <message>
        <source>Upper limits</source>
        <translation>Obergrenzen</translation>
    </message>
    <message>
        <source>Counts up to</source>
        <translation>Zählt bis zu</translation>
    </message>
    <message>
        <source>Longest duration in months</source>
        <translation>Längste Laufzeit in Monaten</translation>
    </message>
    <message>
        <source>Points at most</source>
        <translation>Punkte höchstens</translation>
    </message>
    <message>
        <source>Share at most</source>
        <translation>Anteil höchstens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Counts at most</source>
        <translation>Zählt höchstens</translation>
    </message>
    <message>
        <source>Forwarding</source>
        <translation>Weiterleitung</translation>
    </message>
    <message>
        <source>Costs of the form</source>
        <translation>Ausgaben des Antrags</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>Least grant</source>
        <translation>Bagatellgrenze</translation>
    </message>
    <message>
        <source>Least own share</source>
        <translation>Mindesteigenanteil</translation>
    </message>
    <message>
        <source>No part below</source>
        <translation>Kein Teil unter</translation>
    </message>
    <message>
        <source>Must be exceeded</source>
        <translation>Muss überschritten werden</translation>
    </message>
    <message>
        <source>Lead partner</source>
        <translation>Konsortialführer</translation>
    </message>
    <message>
        <source>of</source>
        <translation>von</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Amount per hour</source>
        <translation>Betrag je Stunde</translation>
    </message>
    <message>
        <source>Money to be shared</source>
        <translation>Zu verteilende Mittel</translation>
    </message>
    <message>
        <source>Open to all from</source>
        <translation>Für alle offen ab</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Fördersatz</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Fördersätze</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Gelesen am</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>Unknown or assumed</source>
        <translation>Unbekannt oder angenommen</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Amounts by grantee</source>
        <translation>Beträge je Empfänger</translation>
    </message>
    <message>
        <source>How the amount comes about</source>
        <translation>Wie der Betrag entsteht</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Regelwerk</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fundstelle</translation>
    </message>
    <message>
        <source>How well it is known</source>
        <translation>Wie gut sie bekannt ist</translation>
    </message>
    <message>
        <source>Start before the decision</source>
        <translation>Beginn vor dem Bescheid</translation>
    </message>
    <message>
        <source>Rounded to</source>
        <translation>Gerundet auf</translation>
    </message>
    <message>
        <source>Summands</source>
        <translation>Summanden</translation>
    </message>
    <message>
        <source>below (‰)</source>
        <translation>unter (‰)</translation>
    </message>
    <message>
        <source>Unpaid work</source>
        <translation>Unbezahlte Arbeit</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Bis zu</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Sum of the key</source>
        <translation>Summe des Schlüssels</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Only in</source>
        <translation>Nur in</translation>
    </message>
    <message>
        <source>Of the year before</source>
        <translation>Des Vorjahres</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1: nothing of this name is known.</source>
        <translation>%1: Eine Angabe dieses Namens gibt es nicht.</translation>
    </message>
    <message>
        <source>%1: must be an object in braces.</source>
        <translation>%1: muss ein Objekt in geschweiften Klammern sein.</translation>
    </message>
    <message>
        <source>%1: must be a list in brackets.</source>
        <translation>%1: muss eine Liste in eckigen Klammern sein.</translation>
    </message>
    <message>
        <source>%1: must be a text in quotes.</source>
        <translation>%1: muss ein Text in Anführungszeichen sein.</translation>
    </message>
    <message>
        <source>%1: must be true or false.</source>
        <translation>%1: muss true oder false sein.</translation>
    </message>
    <message>
        <source>%1: “%2” is no whole number that fits here.</source>
        <translation>%1: „%2“ ist keine hier mögliche ganze Zahl.</translation>
    </message>
    <message>
        <source>%1: “%2” is no amount. Write it like &quot;1234.50&quot;, in quotes.</source>
        <translation>%1: „%2“ ist kein Betrag. Schreiben Sie ihn wie &quot;1234.50&quot;, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>%1: “%2” is no percentage. Write it like &quot;66.67&quot;, in quotes.</source>
        <translation>%1: „%2“ ist kein Prozentsatz. Schreiben Sie ihn wie &quot;66.67&quot;, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>%1: “%2” is no day. Write it like &quot;2027-06-30&quot;.</source>
        <translation>%1: „%2“ ist kein Datum. Schreiben Sie es wie &quot;2027-06-30&quot;.</translation>
    </message>
    <message>
        <source>%1: “%2” is no short name.</source>
        <translation>%1: „%2“ ist kein Kurzname.</translation>
    </message>
    <message>
        <source>%1: “%2” is no official key.</source>
        <translation>%1: „%2“ ist kein amtlicher Schlüssel.</translation>
    </message>
    <message>
        <source>%1: “%2” is not known here.</source>
        <translation>%1: „%2“ ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>%1: “%2” makes no sense here.</source>
        <translation>%1: „%2“ ergibt hier keinen Sinn.</translation>
    </message>
    <message>
        <source>%1: “%2” is no key of a directive: letters, digits and single hyphens.</source>
        <translation>%1: „%2“ ist kein Schlüssel einer Richtlinie: Buchstaben, Ziffern und einzelne Bindestriche.</translation>
    </message>
    <message>
        <source>%1: stands there twice.</source>
        <translation>%1: steht zweimal da.</translation>
    </message>
    <message>
        <source>%1: this is no JSON (%2).</source>
        <translation>%1: Das ist kein JSON (%2).</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>%1 Possible here: %2</source>
        <translation>%1 Möglich ist: %2</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Questions of the directive</source>
        <translation>Fragen der Förderrichtlinie</translation>
    </message>
    <message>
        <source>Other funders</source>
        <translation>Weitere Zuwendungsgeber</translation>
    </message>
    <message>
        <source>Other funders, row %1</source>
        <translation>Weitere Zuwendungsgeber, Zeile %1</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Hours of unpaid work</source>
        <translation>Stunden unbezahlter Arbeit</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Einwohner</translation>
    </message>
    <message>
        <source>%1: the program itself answers by the name “%2”. Choose another key.</source>
        <translation>%1: „%2“ beantwortet das Programm selbst. Wählen Sie einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>The program itself answers by this name. Choose another key.</source>
        <translation>Diese Angabe beantwortet das Programm selbst. Wählen Sie einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>%1: costs of the kind “%2” already belong to a category. Name them in one only.</source>
        <translation>%1: Ausgaben der Art „%2“ gehören bereits zu einer Ausgabenart. Nennen Sie sie nur in einer.</translation>
    </message>
    <message>
        <source>Costs of one kind belong to two categories. Name them in one only.</source>
        <translation>Ausgaben einer Art gehören zu zwei Ausgabenarten. Nennen Sie sie nur in einer.</translation>
    </message>
    <message>
        <source>%1: this is a share of the expenditure, but some of it has no rate. Add one to the directive or to each category.</source>
        <translation>%1: Das ist ein Anteil an den Ausgaben, doch nicht alle haben einen Fördersatz. Geben Sie der Förderrichtlinie oder jeder Ausgabenart einen.</translation>
    </message>
    <message>
        <source>A share of the expenditure has no rate. Add one to the directive or to each category.</source>
        <translation>Einem Anteil an den Ausgaben fehlt der Fördersatz. Geben Sie der Förderrichtlinie oder jeder Ausgabenart einen.</translation>
    </message>
    <message>
        <source>%1: the shares of the payments do not sum to 100 per cent. Correct them.</source>
        <translation>%1: Die Anteile der Auszahlungen ergeben zusammen nicht 100 Prozent. Berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>The shares of the payments do not sum to 100 per cent. Correct them.</source>
        <translation>Die Anteile der Auszahlungen ergeben zusammen nicht 100 Prozent. Berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>%1: not every year has such a day. Enter a month and a day that exist.</source>
        <translation>%1: Diesen Tag gibt es nicht in jedem Jahr. Geben Sie Monat und Tag an, die es gibt.</translation>
    </message>
    <message>
        <source>Not every year has such a day. Enter a month and a day that exist.</source>
        <translation>Diesen Tag gibt es nicht in jedem Jahr. Geben Sie Monat und Tag an, die es gibt.</translation>
    </message>
    <message>
        <source>%1: the lower limit is not below the upper one. Correct one of the two.</source>
        <translation>%1: Die untere Grenze liegt nicht unter der oberen. Berichtigen Sie eine der beiden.</translation>
    </message>
    <message>
        <source>A lower limit is not below the upper one. Correct one of the two.</source>
        <translation>Eine untere Grenze liegt nicht unter der oberen. Berichtigen Sie eine der beiden.</translation>
    </message>
    <message>
        <source>%1: the contingent is for nobody. Name a group or a region.</source>
        <translation>%1: Das Kontingent gilt für niemanden. Nennen Sie eine Gruppe oder ein Gebiet.</translation>
    </message>
    <message>
        <source>A contingent is for nobody. Name a group or a region.</source>
        <translation>Ein Kontingent gilt für niemanden. Nennen Sie eine Gruppe oder ein Gebiet.</translation>
    </message>
    <message>
        <source>%1: the directive does not fund this body (%2). Check its kind, or choose another programme.</source>
        <translation>%1: Die Förderrichtlinie fördert diese Stelle nicht (%2). Prüfen Sie ihre Art oder wählen Sie ein anderes Programm.</translation>
    </message>
    <message>
        <source>The directive does not fund this body. Check its kind, or choose another programme.</source>
        <translation>Die Förderrichtlinie fördert diese Stelle nicht. Prüfen Sie ihre Art oder wählen Sie ein anderes Programm.</translation>
    </message>
    <message>
        <source>%1: the directive names an amount for each body, and %2 is not among them. Check the applicant.</source>
        <translation>%1: Die Förderrichtlinie nennt für jede Stelle einen Betrag, und %2 ist nicht darunter. Prüfen Sie den Antragsteller.</translation>
    </message>
    <message>
        <source>The directive names an amount for each body, and this one is not among them. Check the applicant.</source>
        <translation>Die Förderrichtlinie nennt für jede Stelle einen Betrag, und diese ist nicht darunter. Prüfen Sie den Antragsteller.</translation>
    </message>
    <message>
        <source>%1: the authority allocates this money on its own; no application is needed.</source>
        <translation>%1: Diese Mittel weist die Bewilligungsbehörde von Amts wegen zu; ein Antrag ist nicht nötig.</translation>
    </message>
    <message>
        <source>The authority allocates this money on its own; no application is needed.</source>
        <translation>Diese Mittel weist die Bewilligungsbehörde von Amts wegen zu; ein Antrag ist nicht nötig.</translation>
    </message>
    <message>
        <source>%1: several bodies apply together through one of them. Mark the co-operation and enter how many partners take part.</source>
        <translation>%1: Mehrere Stellen beantragen gemeinsam durch eine von ihnen. Vermerken Sie die Zusammenarbeit und geben Sie die Zahl der Partner an.</translation>
    </message>
    <message>
        <source>Several bodies apply together through one of them. Mark the co-operation and enter how many partners take part.</source>
        <translation>Mehrere Stellen beantragen gemeinsam durch eine von ihnen. Vermerken Sie die Zusammenarbeit und geben Sie die Zahl der Partner an.</translation>
    </message>
    <message>
        <source>%1: %2 is later than %8, the last day for applications. Nothing can be granted; point the applicant to the next date.</source>
        <translation>%1: Der %2 liegt nach dem Ende der Antragsfrist am %8. Eine Zuwendung ist nicht möglich; weisen Sie den Antragsteller auf den nächsten Termin hin.</translation>
    </message>
    <message>
        <source>%1: the last day for applications was %8. Nothing can be granted; point the applicant to the next date.</source>
        <translation>%1: Die Antragsfrist endete am %8. Eine Zuwendung ist nicht möglich; weisen Sie den Antragsteller auf den nächsten Termin hin.</translation>
    </message>
    <message>
        <source>The last day for applications is over. Nothing can be granted; point the applicant to the next date.</source>
        <translation>Die Antragsfrist ist abgelaufen. Eine Zuwendung ist nicht möglich; weisen Sie den Antragsteller auf den nächsten Termin hin.</translation>
    </message>
    <message>
        <source>%1: the project begins on %2, before a decision. That needs consent to the early start, at the latest with the decision.</source>
        <translation>%1: Das Vorhaben beginnt am %2, vor einer Entscheidung. Dazu ist die Zustimmung zum vorzeitigen Vorhabensbeginn nötig, spätestens mit der Entscheidung.</translation>
    </message>
    <message>
        <source>The project begins before a decision. That needs consent to the early start, at the latest with the decision.</source>
        <translation>Das Vorhaben beginnt vor einer Entscheidung. Dazu ist die Zustimmung zum vorzeitigen Vorhabensbeginn nötig, spätestens mit der Entscheidung.</translation>
    </message>
    <message>
        <source>%1: %2 is later than the directive allows; the project must end by %8. Shorten it.</source>
        <translation>%1: Der %2 ist später, als die Förderrichtlinie zulässt; das Vorhaben muss bis zum %8 enden. Verkürzen Sie es.</translation>
    </message>
    <message>
        <source>The project takes longer than the directive allows. Shorten it.</source>
        <translation>Das Vorhaben dauert länger, als die Förderrichtlinie zulässt. Verkürzen Sie es.</translation>
    </message>
    <message>
        <source>%1: “%3” is missing, and the directive asks for it. Enter the number.</source>
        <translation>%1: Die Angabe „%3“ fehlt, und die Förderrichtlinie verlangt sie. Tragen Sie die Zahl ein.</translation>
    </message>
    <message>
        <source>%1: this is missing, and the directive asks for it. Enter it.</source>
        <translation>%1: Diese Angabe fehlt, und die Förderrichtlinie verlangt sie. Tragen Sie sie ein.</translation>
    </message>
    <message>
        <source>A figure that the directive asks for is missing. Enter it.</source>
        <translation>Eine Angabe, die die Förderrichtlinie verlangt, fehlt. Tragen Sie sie ein.</translation>
    </message>
    <message>
        <source>%1: the decision of the other funder (%2) is missing, with the expenditure that it recognises. Enter both; a provisional decision is enough.</source>
        <translation>%1: Der Bescheid des anderen Zuwendungsgebers (%2) mit den von ihm anerkannten Ausgaben fehlt. Tragen Sie beides ein; ein vorläufiger Bescheid genügt.</translation>
    </message>
    <message>
        <source>The decision of the other funder is missing, with the expenditure that it recognises. Enter both; a provisional decision is enough.</source>
        <translation>Der Bescheid des anderen Zuwendungsgebers mit den von ihm anerkannten Ausgaben fehlt. Tragen Sie beides ein; ein vorläufiger Bescheid genügt.</translation>
    </message>
    <message>
        <source>%1: the directive does not fund “%2”, so these costs do not count. Check the category.</source>
        <translation>%1: Die Förderrichtlinie fördert „%2“ nicht; diese Ausgaben zählen nicht. Prüfen Sie die Art der Ausgaben.</translation>
    </message>
    <message>
        <source>The directive does not fund costs of this kind, so they do not count. Check the category.</source>
        <translation>Die Förderrichtlinie fördert Ausgaben dieser Art nicht; sie zählen nicht. Prüfen Sie die Art der Ausgaben.</translation>
    </message>
    <message>
        <source>%1: the directive excludes “%3”, so these costs do not count. Check the category.</source>
        <translation>%1: Die Förderrichtlinie schließt „%3“ aus; diese Ausgaben zählen nicht. Prüfen Sie die Art der Ausgaben.</translation>
    </message>
    <message>
        <source>The directive excludes costs of this kind, so they do not count. Check the category.</source>
        <translation>Die Förderrichtlinie schließt Ausgaben dieser Art aus; sie zählen nicht. Prüfen Sie die Art der Ausgaben.</translation>
    </message>
    <message>
        <source>%1: “%3” has been closed since %8, so these costs do not count. The applicant bears them.</source>
        <translation>%1: Für „%3“ werden seit dem %8 keine Anträge mehr angenommen; diese Ausgaben zählen nicht. Der Antragsteller trägt sie selbst.</translation>
    </message>
    <message>
        <source>This kind of costs is closed, so they do not count. The applicant bears them.</source>
        <translation>Für Ausgaben dieser Art werden keine Anträge mehr angenommen; sie zählen nicht. Der Antragsteller trägt sie selbst.</translation>
    </message>
    <message>
        <source>%1: none of the costs counts under this directive. Check their categories.</source>
        <translation>%1: Keine der Ausgaben ist nach dieser Förderrichtlinie zuwendungsfähig. Prüfen Sie ihre Art.</translation>
    </message>
    <message>
        <source>None of the costs counts under this directive. Check their categories.</source>
        <translation>Keine der Ausgaben ist nach dieser Förderrichtlinie zuwendungsfähig. Prüfen Sie ihre Art.</translation>
    </message>
    <message>
        <source>%1: unpaid work worth %5 is more than the directive counts; %6 count.</source>
        <translation>%1: Unbezahlte Arbeit im Wert von %5 ist mehr, als die Förderrichtlinie anerkennt; %6 zählen.</translation>
    </message>
    <message>
        <source>There is more unpaid work than the directive counts.</source>
        <translation>Es ist mehr unbezahlte Arbeit angesetzt, als die Förderrichtlinie anerkennt.</translation>
    </message>
    <message>
        <source>%1: eligible expenditure of %6 is below the minimum of %5, so no grant can be given.</source>
        <translation>%1: Die zuwendungsfähigen Ausgaben von %6 liegen unter dem Mindestbetrag von %5; eine Zuwendung ist nicht möglich.</translation>
    </message>
    <message>
        <source>The eligible expenditure is below the minimum, so no grant can be given.</source>
        <translation>Die zuwendungsfähigen Ausgaben liegen unter dem Mindestbetrag; eine Zuwendung ist nicht möglich.</translation>
    </message>
    <message>
        <source>%1: eligible expenditure of %5 exceeds the directive&apos;s maximum of %6. Check the costs.</source>
        <translation>%1: Die zuwendungsfähigen Ausgaben von %5 überschreiten den Höchstbetrag der Förderrichtlinie von %6. Prüfen Sie die Ausgaben.</translation>
    </message>
    <message>
        <source>The eligible expenditure exceeds the directive&apos;s maximum. Check the costs.</source>
        <translation>Die zuwendungsfähigen Ausgaben überschreiten den Höchstbetrag der Förderrichtlinie. Prüfen Sie die Ausgaben.</translation>
    </message>
    <message>
        <source>%1: the directive has no rate for this applicant and these costs. Check group, co-operation and the other conditions.</source>
        <translation>%1: Die Förderrichtlinie hat für diesen Antragsteller und diese Ausgaben keinen Fördersatz. Prüfen Sie Gruppe, Zusammenarbeit und die weiteren Bedingungen.</translation>
    </message>
    <message>
        <source>The directive has no rate for this applicant and these costs. Check group, co-operation and the other conditions.</source>
        <translation>Die Förderrichtlinie hat für diesen Antragsteller und diese Ausgaben keinen Fördersatz. Prüfen Sie Gruppe, Zusammenarbeit und die weiteren Bedingungen.</translation>
    </message>
    <message>
        <source>%1: the financing plan says %5, the other funders one by one give %6. Enter each funder so that both agree.</source>
        <translation>%1: Der Finanzierungsplan nennt %5, die Zuwendungsgeber einzeln ergeben %6. Tragen Sie jeden Zuwendungsgeber so ein, dass beides übereinstimmt.</translation>
    </message>
    <message>
        <source>The other funders one by one do not sum to the other grants of the financing plan. Enter each funder so that both agree.</source>
        <translation>Die Zuwendungsgeber einzeln ergeben nicht die Zuwendungen Dritter des Finanzierungsplans. Tragen Sie jeden Zuwendungsgeber so ein, dass beides übereinstimmt.</translation>
    </message>
    <message>
        <source>%1: the directive excludes other public money, and %9 gives %5. Only one of the two can fund the project.</source>
        <translation>%1: Die Förderrichtlinie schließt andere öffentliche Mittel aus, und %9 gibt %5. Nur einer von beiden kann das Vorhaben fördern.</translation>
    </message>
    <message>
        <source>The directive excludes other public money. Only one funder can fund the project.</source>
        <translation>Die Förderrichtlinie schließt andere öffentliche Mittel aus. Nur ein Zuwendungsgeber kann das Vorhaben fördern.</translation>
    </message>
    <message>
        <source>%1: the same project may be funded twice: %9. Only the programme that it mainly serves can fund it; compare the two.</source>
        <translation>%1: Dasselbe Vorhaben würde womöglich doppelt gefördert: %9. Fördern kann es nur das Programm, dem es überwiegend dient; vergleichen Sie beide.</translation>
    </message>
    <message>
        <source>The same project may be funded twice. Only the programme that it mainly serves can fund it.</source>
        <translation>Dasselbe Vorhaben würde womöglich doppelt gefördert. Fördern kann es nur das Programm, dem es überwiegend dient.</translation>
    </message>
    <message>
        <source>%1: %6 is below the directive&apos;s minimum of %5, so no grant can be given.</source>
        <translation>%1: %6 liegen unter dem Mindestbetrag der Förderrichtlinie von %5; eine Zuwendung ist nicht möglich.</translation>
    </message>
    <message>
        <source>The grant is below the directive&apos;s minimum, so it cannot be given.</source>
        <translation>Die Zuwendung liegt unter dem Mindestbetrag der Förderrichtlinie und ist nicht möglich.</translation>
    </message>
    <message>
        <source>%1: %5 would be granted, but %6 are left of the contingent. Grant less, or wait until contingents are pooled.</source>
        <translation>%1: %5 wären zu bewilligen, vom Kontingent verbleiben %6. Bewilligen Sie weniger oder warten Sie, bis die Kontingente zusammengeführt werden.</translation>
    </message>
    <message>
        <source>The contingent is not enough. Grant less, or wait until contingents are pooled.</source>
        <translation>Das Kontingent reicht nicht aus. Bewilligen Sie weniger oder warten Sie, bis die Kontingente zusammengeführt werden.</translation>
    </message>
    <message>
        <source>%1: deficit financing is in principle not granted to municipalities. Give the reason for the exception.</source>
        <translation>%1: Fehlbedarfsfinanzierung wird Kommunen grundsätzlich nicht gewährt. Begründen Sie die Ausnahme.</translation>
    </message>
    <message>
        <source>Deficit financing is in principle not granted to municipalities. Give the reason for the exception.</source>
        <translation>Fehlbedarfsfinanzierung wird Kommunen grundsätzlich nicht gewährt. Begründen Sie die Ausnahme.</translation>
    </message>
    <message>
        <source>%1: share financing must carry a maximum, and the directive names none. Set one in the decision.</source>
        <translation>%1: Anteilfinanzierung ist auf einen Höchstbetrag zu begrenzen, und die Förderrichtlinie nennt keinen. Setzen Sie ihn im Bescheid fest.</translation>
    </message>
    <message>
        <source>Share financing must carry a maximum, and the directive names none. Set one in the decision.</source>
        <translation>Anteilfinanzierung ist auf einen Höchstbetrag zu begrenzen, und die Förderrichtlinie nennt keinen. Setzen Sie ihn im Bescheid fest.</translation>
    </message>
    <message>
        <source>%1: full financing is an exception. Give the reason for it.</source>
        <translation>%1: Vollfinanzierung ist eine Ausnahme. Begründen Sie sie.</translation>
    </message>
    <message>
        <source>Full financing is an exception. Give the reason for it.</source>
        <translation>Vollfinanzierung ist eine Ausnahme. Begründen Sie sie.</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Licences for a time</source>
        <translation>Lizenzen auf Zeit</translation>
    </message>
    <message>
        <source>Building work and lines</source>
        <translation>Bauarbeiten und Leitungen</translation>
    </message>
    <message>
        <source>Expert opinions and concepts</source>
        <translation>Gutachten und Konzepte</translation>
    </message>
    <message>
        <source>Publicity</source>
        <translation>Öffentlichkeitsarbeit</translation>
    </message>
    <message>
        <source>Expenditure of the category</source>
        <translation>Ausgaben der Ausgabenart</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>Nicht zuwendungsfähig</translation>
    </message>
    <message>
        <source>Not named in the directive</source>
        <translation>In der Förderrichtlinie nicht genannt</translation>
    </message>
    <message>
        <source>Category closed</source>
        <translation>Ausgabenart geschlossen</translation>
    </message>
    <message>
        <source>Up to the category&apos;s maximum</source>
        <translation>Bis zum Höchstbetrag der Ausgabenart</translation>
    </message>
    <message>
        <source>Share of other expenditure</source>
        <translation>Anteil an anderen Ausgaben</translation>
    </message>
    <message>
        <source>Up to that share</source>
        <translation>Bis zu diesem Anteil</translation>
    </message>
    <message>
        <source>Flat rate</source>
        <translation>Pauschalsatz</translation>
    </message>
    <message>
        <source>Unpaid work that counts</source>
        <translation>Anerkannte unbezahlte Arbeit</translation>
    </message>
    <message>
        <source>Up to the maximum of the expenditure</source>
        <translation>Bis zum Höchstbetrag der Ausgaben</translation>
    </message>
    <message>
        <source>Share of the expenditure</source>
        <translation>Anteil an den Ausgaben</translation>
    </message>
    <message>
        <source>Fixed amount</source>
        <translation>Fester Betrag</translation>
    </message>
    <message>
        <source>Equal share</source>
        <translation>Gleicher Anteil</translation>
    </message>
    <message>
        <source>Share by the key</source>
        <translation>Anteil nach Schlüssel</translation>
    </message>
    <message>
        <source>Base amount and share by the key</source>
        <translation>Sockelbetrag und Anteil nach Schlüssel</translation>
    </message>
    <message>
        <source>Share of the expenditure that the other funder recognises</source>
        <translation>Anteil an den vom anderen Zuwendungsgeber anerkannten Ausgaben</translation>
    </message>
    <message>
        <source>Top-up of the other grant</source>
        <translation>Aufstockung der anderen Zuwendung</translation>
    </message>
    <message>
        <source>In line with the own funds</source>
        <translation>Nach Maßgabe der Eigenmittel</translation>
    </message>
    <message>
        <source>Amount named for the grantee</source>
        <translation>Für den Empfänger genannter Betrag</translation>
    </message>
    <message>
        <source>Summand rounded</source>
        <translation>Summand gerundet</translation>
    </message>
    <message>
        <source>Sum of the summands</source>
        <translation>Summe der Summanden</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>Höchstbetrag</translation>
    </message>
    <message>
        <source>Up to the upper limit</source>
        <translation>Bis zum Höchstbetrag</translation>
    </message>
    <message>
        <source>Upper limit of the grantee less earlier grants</source>
        <translation>Höchstbetrag des Empfängers abzüglich früherer Zuwendungen</translation>
    </message>
    <message>
        <source>Up to what is left to the grantee</source>
        <translation>Bis zum verbleibenden Betrag des Empfängers</translation>
    </message>
    <message>
        <source>Expenditure less other funds</source>
        <translation>Ausgaben abzüglich anderer Mittel</translation>
    </message>
    <message>
        <source>Up to what other funds leave open</source>
        <translation>Bis zum ungedeckten Betrag</translation>
    </message>
    <message>
        <source>Up to what is left of the contingent</source>
        <translation>Bis zum Rest des Kontingents</translation>
    </message>
    <message>
        <source>Up to the requested grant</source>
        <translation>Bis zur beantragten Zuwendung</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Gerundet</translation>
    </message>
    <message>
        <source>No grant</source>
        <translation>Keine Zuwendung</translation>
    </message>
    <message>
        <source>Approved grant</source>
        <translation>Bewilligte Zuwendung</translation>
    </message>
    <message>
        <source>Fall of the expenditure</source>
        <translation>Rückgang der Ausgaben</translation>
    </message>
    <message>
        <source>Unchanged, because the change is within the threshold</source>
        <translation>Unverändert, weil die Änderung die Schwelle nicht überschreitet</translation>
    </message>
    <message>
        <source>Expenditure that still counts</source>
        <translation>Noch zu berücksichtigende Ausgaben</translation>
    </message>
    <message>
        <source>Reduced in proportion</source>
        <translation>Anteilig ermäßigt</translation>
    </message>
    <message>
        <source>Reduced in full</source>
        <translation>In voller Höhe ermäßigt</translation>
    </message>
    <message>
        <source>Donations beyond the own funds</source>
        <translation>Spenden über die Eigenmittel hinaus</translation>
    </message>
    <message>
        <source>Reduced by these donations</source>
        <translation>Um diese Spenden ermäßigt</translation>
    </message>
    <message>
        <source>Up to what the actual expenditure leaves open</source>
        <translation>Bis zum ungedeckten Betrag der tatsächlichen Ausgaben</translation>
    </message>
    <message>
        <source>%1 (rounded to the nearest)</source>
        <translation>%1 (kaufmännisch gerundet)</translation>
    </message>
    <message>
        <source>%1 (rounded down)</source>
        <translation>%1 (abgerundet)</translation>
    </message>
    <message>
        <source>%1 (rounded up)</source>
        <translation>%1 (aufgerundet)</translation>
    </message>
    <message>
        <source>%1 (rounded, halves to the even one)</source>
        <translation>%1 (gerundet, Hälften zur geraden Ziffer)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1, but not below zero: %2</source>
        <translation>%1, aber nicht unter null: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 does not count: %2</source>
        <translation>%1 zählt nicht: %2</translation>
    </message>
    <message>
        <source>%1 × %2 / %3</source>
        <translation>%1 × %2 / %3</translation>
    </message>
    <message>
        <source>the lesser of %1 and %2: %3</source>
        <translation>der kleinere Betrag von %1 und %2: %3</translation>
    </message>
    <message>
        <source>%1 to a multiple of %2</source>
        <translation>%1 auf ein Vielfaches von %2</translation>
    </message>
    <message>
        <source>The decision grants %1 and not the calculated %2; the payments are those of the granted amount.</source>
        <translation>Bewilligt sind %1 und nicht die berechneten %2; die Auszahlungen richten sich nach dem bewilligten Betrag.</translation>
    </message>
</context>
</TS>
