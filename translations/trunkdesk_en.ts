<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>trunkdesk::AccountDesk</name>
    <message numerus="yes">
        <source>%n account(s) imported. Choose one in the side bar to open it.</source>
        <translation>
            <numerusform>%n account imported. Choose it in the side bar to open it.</numerusform>
            <numerusform>%n accounts imported. Choose one in the side bar to open it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::AccountDialog</name>
    <message numerus="yes">
        <source>%n field(s) need attention</source>
        <translation>
            <numerusform>%n field needs attention</numerusform>
            <numerusform>%n fields need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::AccountReading</name>
    <message numerus="yes">
        <source>%n list(s) could not be read whole, so the account counts as not read. Try again.</source>
        <translation>
            <numerusform>%n list could not be read whole, so the account counts as not read. Try again.</numerusform>
            <numerusform>%n lists could not be read whole, so the account counts as not read. Try again.</numerusform>
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
    <name>trunkdesk::AssistantPage</name>
    <message numerus="yes">
        <source>%n password(s) were not copied yet, and nobody will ever show them again.</source>
        <translation>
            <numerusform>%n password was not copied yet, and nobody will ever show it again.</numerusform>
            <numerusform>%n passwords were not copied yet, and nobody will ever show them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need attention</source>
        <translation>
            <numerusform>%n field needs attention</numerusform>
            <numerusform>%n fields need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::CandidatePicker</name>
    <message numerus="yes">
        <source>Not found in this account: %1 and %n more.</source>
        <translation>
            <numerusform>Not found in this account: %1 and %n more.</numerusform>
            <numerusform>Not found in this account: %1 and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::ChangesDesk</name>
    <message numerus="yes">
        <source>Kept for later: %n change(s). Nothing was sent.</source>
        <translation>
            <numerusform>Kept for later: %n change. Nothing was sent.</numerusform>
            <numerusform>Kept for later: %n changes. Nothing was sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of “%1” were collected earlier and wait to be reviewed.</source>
        <translation>
            <numerusform>%n change of “%1” was collected earlier and waits to be reviewed.</numerusform>
            <numerusform>%n changes of “%1” were collected earlier and wait to be reviewed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::CheckCommand</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of security</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%n of security</numerusform>
            <numerusform>%n of security</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) checked</source>
        <translation>
            <numerusform>%n record checked</numerusform>
            <numerusform>%n records checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of %1 accounts checked</source>
        <translation>
            <numerusform>%n record of %1 accounts checked</numerusform>
            <numerusform>%n records of %1 accounts checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more ignored.</source>
        <translation>
            <numerusform>%n more ignored.</numerusform>
            <numerusform>%n more ignored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more [%1]</source>
        <translation>
            <numerusform>… and %n more [%1]</numerusform>
            <numerusform>… and %n more [%1]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::CheckWords</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s)</source>
        <translation>
            <numerusform>%Ln number</numerusform>
            <numerusform>%Ln numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::ChecksModel</name>
    <message numerus="yes">
        <source>%1, %2: %3. Found %Ln time(s).</source>
        <comment>code, severity, title</comment>
        <translation>
            <numerusform>%1, %2: %3. Found %Ln time.</numerusform>
            <numerusform>%1, %2: %3. Found %Ln times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::CodeCard</name>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::ComparePage</name>
    <message numerus="yes">
        <source>%Ln record(s) on both sides together.</source>
        <translation>
            <numerusform>%Ln record on both sides together.</numerusform>
            <numerusform>%Ln records on both sides together.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::CopyTable</name>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n row copied.</numerusform>
            <numerusform>%n rows copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied as CSV.</source>
        <translation>
            <numerusform>%n row copied as CSV.</numerusform>
            <numerusform>%n rows copied as CSV.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::CurlScript</name>
    <message numerus="yes">
        <source>Done: %n request(s).</source>
        <translation>
            <numerusform>Done: %n request.</numerusform>
            <numerusform>Done: %n requests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It needs a POSIX shell and curl 7.76 or later, and sends %n request(s).</source>
        <translation>
            <numerusform>It needs a POSIX shell and curl 7.76 or later, and sends %n request.</numerusform>
            <numerusform>It needs a POSIX shell and curl 7.76 or later, and sends %n requests.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::DetailsPane</name>
    <message numerus="yes">
        <source>%1 · one of %Ln chosen</source>
        <translation>
            <numerusform>%1 · one of %Ln chosen</numerusform>
            <numerusform>%1 · one of %Ln chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::DiffCommand</name>
    <message numerus="yes">
        <source>%n record(s) differ.</source>
        <translation>
            <numerusform>%n record differs.</numerusform>
            <numerusform>%n records differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::DifferenceModel</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::DifferencePane</name>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) are here. Every word that you type must stand somewhere in a record.</source>
        <translation>
            <numerusform>%Ln difference is here. Every word that you type must stand somewhere in a record.</numerusform>
            <numerusform>%Ln differences are here. Every word that you type must stand somewhere in a record.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) copied.</source>
        <translation>
            <numerusform>%Ln difference copied.</numerusform>
            <numerusform>%Ln differences copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::DifferenceWords</name>
    <message numerus="yes">
        <source>%1: %n come to “%2”.</source>
        <translation>
            <numerusform>%1: %n comes to “%2”.</numerusform>
            <numerusform>%1: %n come to “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n leave “%2” and are on none.</source>
        <translation>
            <numerusform>%1: %n leaves “%2” and is on none.</numerusform>
            <numerusform>%1: %n leave “%2” and are on none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n move from “%2” to “%3”.</source>
        <translation>
            <numerusform>%1: %n moves from “%2” to “%3”.</numerusform>
            <numerusform>%1: %n move from “%2” to “%3”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::Drain</name>
    <message numerus="yes">
        <source>“%1”: %n target(s) on this host are switched off already and stay so.</source>
        <translation>
            <numerusform>“%1”: %n target on this host is switched off already and stays so.</numerusform>
            <numerusform>“%1”: %n targets on this host are switched off already and stay so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::DrainPage</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n account(s)</source>
        <translation>
            <numerusform>in %n account</numerusform>
            <numerusform>in %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trunk(s) left as it is, see what to know</source>
        <translation>
            <numerusform>%n trunk left as it is, see what to know</numerusform>
            <numerusform>%n trunks left as they are, see what to know</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::EditTogetherDialog</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, see what to know</source>
        <translation>
            <numerusform>%n left out, see what to know</numerusform>
            <numerusform>%n left out, see what to know</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as it is</source>
        <translation>
            <numerusform>%n stays as it is</numerusform>
            <numerusform>%n stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %n change(s)…</source>
        <translation>
            <numerusform>Review %n change…</numerusform>
            <numerusform>Review %n changes…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::EntryChecks</name>
    <message numerus="yes">
        <source>%1 has %Ln target(s) and no number, so nobody can call them.</source>
        <translation>
            <numerusform>%1 has %Ln target and no number, so nobody can call it.</numerusform>
            <numerusform>%1 has %Ln targets and no number, so nobody can call them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::ExportCommand</name>
    <message numerus="yes">
        <source>%n record(s) written.</source>
        <translation>
            <numerusform>%n record written.</numerusform>
            <numerusform>%n records written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) written for %1.</source>
        <translation>
            <numerusform>%n resource written for %1.</numerusform>
            <numerusform>%n resources written for %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) written.</source>
        <translation>
            <numerusform>%n step written.</numerusform>
            <numerusform>%n steps written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::ExportDialog</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::ExportWork</name>
    <message numerus="yes">
        <source>%n row(s).</source>
        <translation>
            <numerusform>%n row.</numerusform>
            <numerusform>%n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n resource(s).</source>
        <translation>
            <numerusform>It holds %n resource.</numerusform>
            <numerusform>It holds %n resources.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s) want a value; passwords are not in it.</source>
        <translation>
            <numerusform>%n variable wants a value; passwords are not in it.</numerusform>
            <numerusform>%n variables want a value; passwords are not in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It sends %n request(s).</source>
        <translation>
            <numerusform>It sends %n request.</numerusform>
            <numerusform>It sends %n requests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s) are to be set before; passwords are not in it.</source>
        <translation>
            <numerusform>%n variable is to be set before; passwords are not in it.</numerusform>
            <numerusform>%n variables are to be set before; passwords are not in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::Files</name>
    <message numerus="yes">
        <source>There is more like this: %n further message(s) are left out.</source>
        <translation>
            <numerusform>There is more like this: %n further message is left out.</numerusform>
            <numerusform>There is more like this: %n further messages are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) whose ids begin with “%1” are of a kind that is not shown yet; they are left out.</source>
        <translation>
            <numerusform>%n record whose id begins with “%1” is of a kind that is not shown yet; it is left out.</numerusform>
            <numerusform>%n records whose ids begin with “%1” are of a kind that is not shown yet; they are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field name(s) are written the way command line tools do (friendlyName); they were read as the API writes them (friendly_name).</source>
        <translation>
            <numerusform>%n field name is written the way command line tools do (friendlyName); it was read as the API writes it (friendly_name).</numerusform>
            <numerusform>%n field names are written the way command line tools do (friendlyName); they were read as the API writes them (friendly_name).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The records belong to %n accounts; they are shown together.</source>
        <translation>
            <numerusform>The records belong to %n account; they are shown together.</numerusform>
            <numerusform>The records belong to %n accounts; they are shown together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) held a password or token; it was masked, because a snapshot holds no secrets.</source>
        <translation>
            <numerusform>%n value held a password or token; it was masked, because a snapshot holds no secrets.</numerusform>
            <numerusform>%n values held a password or token; they were masked, because a snapshot holds no secrets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n entries are nothing that we know, so the rest was not read.</source>
        <translation>
            <numerusform>The first %n entry is nothing that we know, so the rest was not read.</numerusform>
            <numerusform>The first %n entries are nothing that we know, so the rest was not read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) or token(s) stand in the file in clear text; they are not shown. Keep the file safe, or delete it.</source>
        <translation>
            <numerusform>%n password or token stands in the file in clear text; it is not shown. Keep the file safe, or delete it.</numerusform>
            <numerusform>%n passwords or tokens stand in the file in clear text; they are not shown. Keep the file safe, or delete it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::FindingWords</name>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln security risk(s)</source>
        <translation>
            <numerusform>%Ln security risk</numerusform>
            <numerusform>%Ln security risks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::FindingsView</name>
    <message numerus="yes">
        <source>The provider lets you in, but %n list(s) cannot be read with these credentials. The rest works.</source>
        <translation>
            <numerusform>The provider lets you in, but %n list cannot be read with these credentials. The rest works.</numerusform>
            <numerusform>The provider lets you in, but %n lists cannot be read with these credentials. The rest works.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::FriendlyName</name>
    <message numerus="yes">
        <source>The name has %n character(s) and at most %1 are allowed; shorten it.</source>
        <translation>
            <numerusform>The name has %n character and at most %1 are allowed; shorten it.</numerusform>
            <numerusform>The name has %n characters and at most %1 are allowed; shorten it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::GuardList</name>
    <message numerus="yes">
        <source>%n step(s) cannot be undone:</source>
        <translation>
            <numerusform>%n step cannot be undone:</numerusform>
            <numerusform>%n steps cannot be undone:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::HistoryModel</name>
    <message numerus="yes">
        <source>%1 and %n more step(s)</source>
        <comment>the first step</comment>
        <translation>
            <numerusform>%1 and %n more step</numerusform>
            <numerusform>%1 and %n more steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::HistoryWork</name>
    <message numerus="yes">
        <source>Changes of “%1” (%2) were broken off after %3 of %n step(s). Nothing more of them is sent by itself.</source>
        <translation>
            <numerusform>Changes of “%1” (%2) were broken off after %3 of %n step. Nothing more of them is sent by itself.</numerusform>
            <numerusform>Changes of “%1” (%2) were broken off after %3 of %n steps. Nothing more of them is sent by itself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::IgnoreDialog</name>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… and %Ln more.</numerusform>
            <numerusform>… and %Ln more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignore %Ln problem(s)</source>
        <translation>
            <numerusform>Ignore %Ln problem</numerusform>
            <numerusform>Ignore %Ln problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 everywhere in “%2”, now (%Ln) and later</source>
        <comment>codes, account</comment>
        <translation>
            <numerusform>%1 everywhere in “%2”, now (%Ln) and later</numerusform>
            <numerusform>%1 everywhere in “%2”, now (%Ln) and later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::ImportDialog</name>
    <message numerus="yes">
        <source>… and %n more that cannot be added.</source>
        <translation>
            <numerusform>… and %n more that cannot be added.</numerusform>
            <numerusform>… and %n more that cannot be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n account(s)</source>
        <translation>
            <numerusform>Import %n account</numerusform>
            <numerusform>Import %n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::LeftOut</name>
    <message numerus="yes">
        <source>%n more are left out.</source>
        <translation>
            <numerusform>%n more is left out.</numerusform>
            <numerusform>%n more are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::ListCall</name>
    <message numerus="yes">
        <source>The provider&apos;s list does not end after %n records, so it was not read further.</source>
        <translation>
            <numerusform>The provider&apos;s list does not end after %n record, so it was not read further.</numerusform>
            <numerusform>The provider&apos;s list does not end after %n records, so it was not read further.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::ListChecks</name>
    <message numerus="yes">
        <source>%Ln credential(s) of %1 were not changed for two years, %2 not since %3: whoever learned a password in that time can still use it.</source>
        <translation>
            <numerusform>%Ln credential of %1 was not changed for two years, %2 not since %3: whoever learned a password in that time can still use it.</numerusform>
            <numerusform>%Ln credentials of %1 were not changed for two years, %2 not since %3: whoever learned a password in that time can still use it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::ListNotes</name>
    <message numerus="yes">
        <source>%n record(s) came more than once, so the list may have changed while it was read; load it again.</source>
        <translation>
            <numerusform>%n record came more than once, so the list may have changed while it was read; load it again.</numerusform>
            <numerusform>%n records came more than once, so the list may have changed while it was read; load it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) held fewer records than they should although more followed, so some may be missing; load it again.</source>
        <translation>
            <numerusform>%n page held fewer records than it should although more followed, so some may be missing; load it again.</numerusform>
            <numerusform>%n pages held fewer records than they should although more followed, so some may be missing; load it again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::LoadRemark</name>
    <message numerus="yes">
        <source>%1 of %2 and %n more: %3</source>
        <translation>
            <numerusform>%1 of %2 and %n more: %3</numerusform>
            <numerusform>%1 of %2 and %n more: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::MoveNumbersDialog</name>
    <message numerus="yes">
        <source>%n chosen in the table</source>
        <translation>
            <numerusform>%n chosen in the table</numerusform>
            <numerusform>%n chosen in the table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n entries</source>
        <translation>
            <numerusform>%1: %n entry</numerusform>
            <numerusform>%1: %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move(s)</source>
        <translation>
            <numerusform>%n move</numerusform>
            <numerusform>%n moves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n there already</numerusform>
            <numerusform>%n there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated</source>
        <translation>
            <numerusform>%n repeated</numerusform>
            <numerusform>%n repeated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found</source>
        <translation>
            <numerusform>%n not found</numerusform>
            <numerusform>%n not found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %n move(s)…</source>
        <translation>
            <numerusform>Review %n move…</numerusform>
            <numerusform>Review %n moves…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::NetworkAccount</name>
    <message numerus="yes">
        <source>… and %n more; the tables say which. The rest is shown.</source>
        <translation>
            <numerusform>… and %n more; the tables say which. The rest is shown.</numerusform>
            <numerusform>… and %n more; the tables say which. The rest is shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::OutageHosts</name>
    <message numerus="yes">
        <source>%n down</source>
        <comment>hosts</comment>
        <translation>
            <numerusform>%n down</numerusform>
            <numerusform>%n down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n not shown)</source>
        <comment>so many hosts are down</comment>
        <translation>
            <numerusform>%1 (%n not shown)</numerusform>
            <numerusform>%1 (%n not shown)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::Page</name>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>%Ln row copied.</numerusform>
            <numerusform>%Ln rows copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::PhoneNumber</name>
    <message numerus="yes">
        <source>A telephone number has at most 15 digits and this one has %n; check it.</source>
        <translation>
            <numerusform>A telephone number has at most 15 digits and this one has %n; check it.</numerusform>
            <numerusform>A telephone number has at most 15 digits and this one has %n; check it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::PickerDialog</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::Plan</name>
    <message numerus="yes">
        <source>%n record(s) are deleted at once.</source>
        <translation>
            <numerusform>%n record is deleted at once.</numerusform>
            <numerusform>%n records are deleted at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::PlanApplication</name>
    <message numerus="yes">
        <source>All %n step(s) are done.</source>
        <translation>
            <numerusform>%n step is done.</numerusform>
            <numerusform>All %n steps are done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::PlanModel</name>
    <message numerus="yes">
        <source>%1: %n step(s)</source>
        <comment>an account</comment>
        <translation>
            <numerusform>%1: %n step</numerusform>
            <numerusform>%1: %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::PlanProgress</name>
    <message numerus="yes">
        <source>All %n step(s) are done.</source>
        <translation>
            <numerusform>%n step is done.</numerusform>
            <numerusform>All %n steps are done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were not tried.</source>
        <translation>
            <numerusform>%n step was not tried.</numerusform>
            <numerusform>%n steps were not tried.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::PlanReview</name>
    <message numerus="yes">
        <source>Apply %n step(s)</source>
        <translation>
            <numerusform>Apply %n step</numerusform>
            <numerusform>Apply %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n step(s), to be run one after the other.</source>
        <comment>an account</comment>
        <translation>
            <numerusform>%1: %n step.</numerusform>
            <numerusform>%1: %n steps, to be run one after the other.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>needs step %1</source>
        <comment>numbers</comment>
        <translation>
            <numerusform>needs step %1</numerusform>
            <numerusform>needs steps %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n step(s)</source>
        <comment>an account</comment>
        <translation>
            <numerusform>%1: %n step</numerusform>
            <numerusform>%1: %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) for %1</source>
        <translation>
            <numerusform>%n step for %1</numerusform>
            <numerusform>%n steps for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) for %1, read at %2</source>
        <translation>
            <numerusform>%n step for %1, read at %2</numerusform>
            <numerusform>%n steps for %1, read at %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) to be ticked first.</source>
        <translation>
            <numerusform>%n warning to be ticked first.</numerusform>
            <numerusform>%n warnings to be ticked first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) are done.</source>
        <translation>
            <numerusform>%n step is done.</numerusform>
            <numerusform>%n steps are done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Worth knowing, %n time(s).</source>
        <translation>
            <numerusform>Worth knowing, %n time.</numerusform>
            <numerusform>Worth knowing, %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody answers calls any more, in %n place(s).</source>
        <translation>
            <numerusform>Nobody answers calls any more, in %n place.</numerusform>
            <numerusform>Nobody answers calls any more, in %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody can call out any more, in %n place(s).</source>
        <translation>
            <numerusform>Nobody can call out any more, in %n place.</numerusform>
            <numerusform>Nobody can call out any more, in %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) leave the place they are on, or lose something by being attached.</source>
        <translation>
            <numerusform>%n record leaves the place it is on, or loses something by being attached.</numerusform>
            <numerusform>%n records leave the place they are on, or lose something by being attached.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What keeps strangers out is switched off, %n time(s).</source>
        <translation>
            <numerusform>What keeps strangers out is switched off, %n time.</numerusform>
            <numerusform>What keeps strangers out is switched off, %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) may let strangers in.</source>
        <translation>
            <numerusform>%n value may let strangers in.</numerusform>
            <numerusform>%n values may let strangers in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) bear on emergency calls.</source>
        <translation>
            <numerusform>%n change bears on emergency calls.</numerusform>
            <numerusform>%n changes bear on emergency calls.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are given up, and anybody may take them.</source>
        <translation>
            <numerusform>%n name is given up, and anybody may take it.</numerusform>
            <numerusform>%n names are given up, and anybody may take them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Other records are deleted along with these, %n time(s).</source>
        <translation>
            <numerusform>Other records are deleted along with these, %n time.</numerusform>
            <numerusform>Other records are deleted along with these, %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Something else still uses what goes, %n time(s).</source>
        <translation>
            <numerusform>Something else still uses what goes, %n time.</numerusform>
            <numerusform>Something else still uses what goes, %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) point at something that may not do there.</source>
        <translation>
            <numerusform>%n change points at something that may not do there.</numerusform>
            <numerusform>%n changes point at something that may not do there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A large part of a kind is deleted, %n time(s).</source>
        <translation>
            <numerusform>A large part of a kind is deleted, %n time.</numerusform>
            <numerusform>A large part of a kind is deleted, %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::ProblemBox</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::ProblemsPanel</name>
    <message numerus="yes">
        <source>%Ln problem(s) are ignored, each with a reason.</source>
        <translation>
            <numerusform>%Ln problem is ignored, with a reason.</numerusform>
            <numerusform>%Ln problems are ignored, each with a reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Fix %Ln Problem(s) Together…</source>
        <translation>
            <numerusform>&amp;Fix %Ln Problem Together…</numerusform>
            <numerusform>&amp;Fix %Ln Problems Together…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) copied.</source>
        <translation>
            <numerusform>%Ln problem copied.</numerusform>
            <numerusform>%Ln problems copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::ProblemsWork</name>
    <message numerus="yes">
        <source>%Ln problem(s) ignored.</source>
        <translation>
            <numerusform>%Ln problem ignored.</numerusform>
            <numerusform>%Ln problems ignored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::RangeChecks</name>
    <message numerus="yes">
        <source>%Ln more range(s) of the list are as wide or nearly so.</source>
        <translation>
            <numerusform>%Ln more range of the list is as wide or nearly so.</numerusform>
            <numerusform>%Ln more ranges of the list are as wide or nearly so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::RecordEditor</name>
    <message numerus="yes">
        <source>%n field(s) need attention</source>
        <translation>
            <numerusform>%n field needs attention</numerusform>
            <numerusform>%n fields need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::RecordFields</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::RecordList</name>
    <message numerus="yes">
        <source>%Ln record(s) are here. Every word that you type must stand somewhere in a row.</source>
        <translation>
            <numerusform>%Ln record is here. Every word that you type must stand somewhere in a row.</numerusform>
            <numerusform>%Ln records are here. Every word that you type must stand somewhere in a row.</numerusform>
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
    <name>trunkdesk::RecordWork</name>
    <message numerus="yes">
        <source>%1 of “%2”: copy it to the PBX now, for the provider never shows it again. It stays on the clipboard for %n second(s).</source>
        <comment>name of a secret field, and of the record</comment>
        <translation>
            <numerusform>%1 of “%2”: copy it to the PBX now, for the provider never shows it again. It stays on the clipboard for %n second.</numerusform>
            <numerusform>%1 of “%2”: copy it to the PBX now, for the provider never shows it again. It stays on the clipboard for %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::RelativeTime</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n week ago</numerusform>
            <numerusform>%n weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::Report</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The checks found %n problem(s): %1.</source>
        <translation>
            <numerusform>The checks found %n problem: %1.</numerusform>
            <numerusform>The checks found %n problems: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are ignored, with a reason.</source>
        <translation>
            <numerusform>%n more is ignored, with a reason.</numerusform>
            <numerusform>%n more are ignored, with a reason.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::Restore</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::RestoreCommand</name>
    <message numerus="yes">
        <source>Apply %n step(s) to “%1”? Type yes: </source>
        <translation>
            <numerusform>Apply %n step to “%1”? Type yes: </numerusform>
            <numerusform>Apply %n steps to “%1”? Type yes: </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are only in the account and stay; --delete removes them.</source>
        <translation>
            <numerusform>%n record is only in the account and stays; --delete removes it.</numerusform>
            <numerusform>%n records are only in the account and stay; --delete removes them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::RestoreDialog</name>
    <message numerus="yes">
        <source>%Ln to be made or attached</source>
        <translation>
            <numerusform>%Ln to be made or attached</numerusform>
            <numerusform>%Ln to be made or attached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be changed</source>
        <translation>
            <numerusform>%Ln to be changed</numerusform>
            <numerusform>%Ln to be changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be deleted or detached</source>
        <translation>
            <numerusform>%Ln to be deleted or detached</numerusform>
            <numerusform>%Ln to be deleted or detached</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::RouteCommand</name>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trunk(s) take calls.</source>
        <translation>
            <numerusform>%n trunk takes calls.</numerusform>
            <numerusform>%n trunks take calls.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::RoutingPicture</name>
    <message numerus="yes">
        <source>%Ln number(s)</source>
        <translation>
            <numerusform>%Ln number</numerusform>
            <numerusform>%Ln numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) so far</source>
        <translation>
            <numerusform>%Ln number so far</numerusform>
            <numerusform>%Ln numbers so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::SearchPalette</name>
    <message numerus="yes">
        <source>The best %L1 and %Ln more</source>
        <translation>
            <numerusform>The best %L1 and %Ln more</numerusform>
            <numerusform>The best %L1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::SecretEditor</name>
    <message numerus="yes">
        <source>Leaves the clipboard again after %n second(s)</source>
        <translation>
            <numerusform>Leaves the clipboard again after %n second</numerusform>
            <numerusform>Leaves the clipboard again after %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::SetupChoicesModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::SheetPanel</name>
    <message numerus="yes">
        <source>Leaves the clipboard again after %n second(s)</source>
        <translation>
            <numerusform>Leaves the clipboard again after %n second</numerusform>
            <numerusform>Leaves the clipboard again after %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied. The password leaves the clipboard again after %n second(s).</source>
        <translation>
            <numerusform>Copied. The password leaves the clipboard again after %n second.</numerusform>
            <numerusform>Copied. The password leaves the clipboard again after %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::Sid</name>
    <message numerus="yes">
        <source>A SID has 34 characters and this one has %n; copy it again as a whole.</source>
        <translation>
            <numerusform>A SID has 34 characters and this one has %n; copy it again as a whole.</numerusform>
            <numerusform>A SID has 34 characters and this one has %n; copy it again as a whole.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::SimulatorPage</name>
    <message numerus="yes">
        <source>The same outage changes %n other trunk(s): see the whole account.</source>
        <translation>
            <numerusform>The same outage changes %n other trunk: see the whole account.</numerusform>
            <numerusform>The same outage changes %n other trunks: see the whole account.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) hang on those trunks.</source>
        <translation>
            <numerusform>%n number hangs on those trunks.</numerusform>
            <numerusform>%n numbers hang on those trunks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::SnapshotSaving</name>
    <message numerus="yes">
        <source>%n record(s) saved in %1.</source>
        <translation>
            <numerusform>%n record saved in %1.</numerusform>
            <numerusform>%n records saved in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) in addresses were left out.</source>
        <translation>
            <numerusform>%n secret in addresses was left out.</numerusform>
            <numerusform>%n secrets in addresses were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::StatusStrip</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) pending</source>
        <translation>
            <numerusform>%n change pending</numerusform>
            <numerusform>%n changes pending</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::Terraform</name>
    <message numerus="yes">
        <source>The first plan should import %n resource(s) and add, change and destroy nothing. If it says otherwise, do not apply it.</source>
        <translation>
            <numerusform>The first plan should import %n resource and add, change and destroy nothing. If it says otherwise, do not apply it.</numerusform>
            <numerusform>The first plan should import %n resources and add, change and destroy nothing. If it says otherwise, do not apply it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without import blocks, Terraform makes %n resource(s) anew.</source>
        <translation>
            <numerusform>Without import blocks, Terraform makes %n resource anew.</numerusform>
            <numerusform>Without import blocks, Terraform makes %n resources anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No password is in this file. Give the %n variable(s) at the end their values outside of it, for instance as TF_VAR_… in the environment.</source>
        <translation>
            <numerusform>No password is in this file. Give the %n variable at the end its value outside of it, for instance as TF_VAR_… in the environment.</numerusform>
            <numerusform>No password is in this file. Give the %n variables at the end their values outside of it, for instance as TF_VAR_… in the environment.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::TextListEditor</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was pasted became %n entries, one a line.</source>
        <translation>
            <numerusform>What was pasted became %n entry.</numerusform>
            <numerusform>What was pasted became %n entries, one a line.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::TryCallPage</name>
    <message numerus="yes">
        <source>… and %n more. Name a domain to see less.</source>
        <translation>
            <numerusform>… and %n more. Name a domain to see less.</numerusform>
            <numerusform>… and %n more. Name a domain to see less.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::Workspace</name>
    <message numerus="yes">
        <source>Reading %n file(s) …</source>
        <translation>
            <numerusform>Reading %n file …</numerusform>
            <numerusform>Reading %n files …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; trunkctl check lists all of them.</source>
        <translation>
            <numerusform>… and %n more; trunkctl check lists all of them.</numerusform>
            <numerusform>… and %n more; trunkctl check lists all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) opened. They can be looked at and not changed.</source>
        <translation>
            <numerusform>%n record opened. It can be looked at and not changed.</numerusform>
            <numerusform>%n records opened. They can be looked at and not changed.</numerusform>
        </translation>
    </message>
</context>
</TS>
