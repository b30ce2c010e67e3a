<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>%n record(s) are deleted at once.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::FriendlyName</name>
    <message numerus="yes">
        <source>The name has %n character(s) and at most %1 are allowed; shorten it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::ListCall</name>
    <message numerus="yes">
        <source>The provider&apos;s list does not end after %n records, so it was not read further.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::PhoneNumber</name>
    <message numerus="yes">
        <source>A telephone number has at most 15 digits and this one has %n; check it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::Sid</name>
    <message numerus="yes">
        <source>A SID has 34 characters and this one has %n; copy it again as a whole.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
