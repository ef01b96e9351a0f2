<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>mittelbuch::BackupSettingsDialog</name>
    <message numerus="yes">
        <source>%1 (%n file(s))</source>
        <comment>name of a file, how many there are</comment>
        <translation>
            <numerusform>%1 (%n file)</numerusform>
            <numerusform>%1 (%n files)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mittelbuch::BudgetImportDialog</name>
    <message numerus="yes">
        <source>The table has %n fault(s); it is taken whole or not at all.</source>
        <translation>
            <numerusform>The table has %n fault; it is taken whole or not at all.</numerusform>
            <numerusform>The table has %n faults; it is taken whole or not at all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mittelbuch::BudgetTree</name>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <translation>
            <numerusform>%1 of %n line</numerusform>
            <numerusform>%1 of %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mittelbuch::BulkDialog</name>
    <message numerus="yes">
        <source>%n row(s) cannot be booked yet; what is wrong stands at the cell.</source>
        <translation>
            <numerusform>%n row cannot be booked yet; what is wrong stands at the cell.</numerusform>
            <numerusform>%n rows cannot be booked yet; what is wrong stands at the cell.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) are being booked…</source>
        <translation>
            <numerusform>%n entry is being booked…</numerusform>
            <numerusform>%n entries are being booked…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are more than %n rows. Nothing was pasted; paste them in parts.</source>
        <translation>
            <numerusform>This is more than %n row. Nothing was pasted; paste in parts.</numerusform>
            <numerusform>These are more than %n rows. Nothing was pasted; paste them in parts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mittelbuch::RegisterImportDialog</name>
    <message numerus="yes">
        <source>Nothing was imported. The file has %n fault(s); a file is taken whole or not at all.</source>
        <translation>
            <numerusform>Nothing was imported. The file has %n fault; a file is taken whole or not at all.</numerusform>
            <numerusform>Nothing was imported. The file has %n faults; a file is taken whole or not at all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mittelbuch::TableModel</name>
    <message numerus="yes">
        <source>%1 (%n row(s))</source>
        <comment>head of a group of rows</comment>
        <translation>
            <numerusform>%1 (%n row)</numerusform>
            <numerusform>%1 (%n rows)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mittelbuch::TableView</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <translation>
            <numerusform>%1 of %n row</numerusform>
            <numerusform>%1 of %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mittelbuch::YearEndDialog</name>
    <message numerus="yes">
        <source>%n authorisation(s) lapsed.</source>
        <translation>
            <numerusform>%n authorisation lapsed.</numerusform>
            <numerusform>%n authorisations lapsed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n carry-over(s) requested. They wait on the tab Carry-overs for approval.</source>
        <translation>
            <numerusform>%n carry-over requested. It waits on the tab Carry-overs for approval.</numerusform>
            <numerusform>%n carry-overs requested. They wait on the tab Carry-overs for approval.</numerusform>
        </translation>
    </message>
</context>
</TS>
