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
    <name>trunkdesk::CheckCommand</name>
    <message numerus="yes">
        <source>%n record(s) checked.</source>
        <translation>
            <numerusform>%n record checked.</numerusform>
            <numerusform>%n records checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s).</source>
        <translation>
            <numerusform>%n finding.</numerusform>
            <numerusform>%n findings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::ConfirmDialog</name>
    <message numerus="yes">
        <source>There are %n warning(s). Read them before you go on.</source>
        <translation>
            <numerusform>There is %n warning. Read it before you go on.</numerusform>
            <numerusform>There are %n warnings. Read them before you go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more step(s) cannot be undone.</source>
        <translation>
            <numerusform>%1 And %n more step cannot be undone.</numerusform>
            <numerusform>%1 And %n more steps cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) to be ticked first.</source>
        <translation>
            <numerusform>%n warning to be ticked first.</numerusform>
            <numerusform>%n warnings to be ticked first.</numerusform>
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
    <name>trunkdesk::ExportCommand</name>
    <message numerus="yes">
        <source>%n record(s) written.</source>
        <translation>
            <numerusform>%n record written.</numerusform>
            <numerusform>%n records written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) could not be read whole, so nothing was written. Try again.</source>
        <translation>
            <numerusform>%n list could not be read whole, so nothing was written. Try again.</numerusform>
            <numerusform>%n lists could not be read whole, so nothing was written. Try again.</numerusform>
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
        <source>Not found in this account: %1 and %n more.</source>
        <translation>
            <numerusform>Not found in this account: %1 and %n more.</numerusform>
            <numerusform>Not found in this account: %1 and %n more.</numerusform>
        </translation>
    </message>
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
    <name>trunkdesk::RecordSummary</name>
    <message numerus="yes">
        <source>%Ln number(s)</source>
        <translation>
            <numerusform>%Ln number</numerusform>
            <numerusform>%Ln numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::RecordWork</name>
    <message numerus="yes">
        <source>%n step(s) carried out.</source>
        <translation>
            <numerusform>%n step carried out.</numerusform>
            <numerusform>%n steps carried out.</numerusform>
        </translation>
    </message>
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
