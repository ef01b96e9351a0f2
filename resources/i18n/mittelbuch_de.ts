<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>cli</name>
    <message>
        <source>a year between 1990 and 2199.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day such as 2027-06-30 or 30.6.27.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an amount such as 1234.50 or 1.234,50, with at most two decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a percentage between 0 and 100 such as 80 or 66,67.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chapter and title such as 0205/88301.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded the draft %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--state is draft, received, complete, examined, approved, rejected or withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record an application as a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its file reference; without it the next free one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the form of an application that is not examined yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list applications, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only those in this state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as at this day (today)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show a case with calculation, findings, history and postings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--share: “%1” is not year=amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day on which it happens (today)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part of the grant that falls due in a year; repeat for more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the year whose commitment is settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the amount, negative to take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note that the application came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find the application complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record the examination note and the proposed grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the examination note (VVK 3.4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proposed grant; without it what the directive gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approve: commits the money of every year, or is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the budget line to charge; without it the first that covers every year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reject, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note that the applicant withdrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note a payment order that the cash system issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note a payment that the cash system made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--kind is current, investment or own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added the line %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--kind is no way in which a line gets or loses authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the budget line, such as 0205/88301</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day on which it takes effect (today)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every line and year with its terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a budget line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the money is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current, investment or own; without it from the title&apos;s main group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is not spent may be carried over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>post an appropriation, a commitment authorisation or another change of authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the budget year that gives the authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the year in which it falls due; later than --year makes a commitment authorisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the amount, negative to take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appropriation, supplement, carryOverReleased, freeze, globalCut …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the postings of a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made the database %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a new database with the Saxon register of municipalities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill it with the demonstration: budget, programmes and some 60 applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: “%3” is not right here (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--applicant: “%1” names several; give the key of one of them: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--field is one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--cost: “%1” is not category:amount:description; categories are software, hardware, services, staff, training, operation and other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the form from a JSON file; options below replace what it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the programme&apos;s key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the applicant&apos;s official key, or words that name exactly one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project&apos;s title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field of action, such as citizenServices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an item of the costs; repeat for more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own funds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grants of others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the requested grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first day of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last day of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”. See: mittelbuch help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explain the program or a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as a manual page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allotted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added the programme %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued a directive of %1, in force from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allotted %1 of %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the programme&apos;s short key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the programmes with their money of a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fiscal year (this year)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issue a version of the programme&apos;s directive (share financing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the eligible expenditure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the maximum grant, which share financing must have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the grant must exceed this (10,000 €, VVK 1.1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least share of own funds (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first day in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the directive can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allot authority of a budget line to a programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1 · renamed: %2 · changed: %3 · population figures: %4 · dissolved: %5 · unchanged: %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only tried; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--limit needs a whole number from 1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 municipalities, %2 districts, %3 inhabitants (Saxony: %4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take an edition of the official register (GV100AD), whole or not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of the population figures; without it 31 December of the year before the territory day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only say what would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find municipalities and districts by any part of name, key or postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most so many (50)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count what the register holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size is WIDTHxHEIGHT, at least 640x480.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>committed and available funds of a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the summary of a year as PDF/A-1b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where to; without it a proposed name in this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a picture of every page, without a display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size of the window (1366x768)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database; without it $MITTELBUCH_DATABASE, else a file in your data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under whose name to act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day to take for today, for runs that can be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer with one JSON document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mittelbuch allocates state funds to municipalities. Without a command it opens the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes: 0 done · 1 refused by a rule · 2 wrong usage · 3 input has faults · 4 the world failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allocation of state funds to municipalities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--user: a name of 1 to 60 characters is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--today: a day such as 2027-06-30 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mittelbuch</name>
    <message>
        <source>%1: “%2” is not right here: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mittelbuch::Parser</name>
    <message>
        <source>There is no command “%1”. See: mittelbuch help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 needs a value: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 stands twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 %2 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not know what to do with: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
