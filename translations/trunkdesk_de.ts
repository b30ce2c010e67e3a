<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>HttpServer</name>
    <message>
        <source>Port %1 of this computer cannot be used (%2). Choose another port, or 0 for any free one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>This is not a JSON object, so it cannot be a resource.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mode</name>
    <message>
        <source>LIVE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>READ-ONLY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A live account: what you apply here changes real calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A real account, opened for reading: nothing is sent that changes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invented account on this computer: try anything, nobody is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from a file: everything can be looked at, nothing can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <name>Schema</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method has no effect without a disaster recovery URL. Enter the URL, or leave both empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkdesk</name>
    <message>
        <source>“%1” is left without an enabled target, so calls to its numbers fail. Enable another one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is left without authentication, so your own calls through it are refused. Attach another list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” leaves “%2”, where it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” loses “%2” (%3) by being attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is switched off, so what it kept out is let in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (%2) becomes free for anybody, and whoever takes it receives what is sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is deleted with it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is detached and stays in the account: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider is expected to refuse this: it allows %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 are deleted (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 •••</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone: “%1” (%2) becomes free for anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone: records of this kind cannot be created here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone: its password cannot be read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone: what lives under it goes with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone completely: what is cleared by attaching it (%1) is not brought back by detaching it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create %1 “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create %1 “%2” in “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1 “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach “%1” to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detach “%1” from “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone: records of this kind cannot be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone: the old value of “%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkdesk::Answer</name>
    <message>
        <source>The name %1 was not found; check the network connection and the endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers at %1; check that the endpoint is right and running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy does not let us through to %1; check the proxy settings of the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no network at the moment; check the connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate or encryption of %1 is not acceptable; nothing was sent. Check the clock, the proxy and the endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was cancelled; send it again if it is still wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at %1 does not speak HTTP; check the endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer was complete; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to %1 came about in time; check the network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is larger than we accept, so it was not read; check the endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not finish its answer in time; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is not JSON; check the endpoint, and whether something stands in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is damaged or incomplete (%2); try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends us elsewhere (status %2), which the provider never does; check the endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkdesk::CidrBlock</name>
    <message>
        <source>Wildcards are not supported; write the range with a prefix, for example 203.0.113.0/24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A range from one address to another is not supported; write it with a prefix, for example 203.0.113.0/24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address range has no port; leave the colon and the number after it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only IPv4 addresses are supported so far; write the IPv4 address of the same system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number with a leading zero is read as octal by some systems; write it without the zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a complete IPv4 address; write four numbers from 0 to 255, for example 203.0.113.7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prefix after the slash must be a number from 0 to 32; 32 means this one address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is empty; write an IPv4 address, for example 203.0.113.7, or a range such as 203.0.113.0/24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is one address inside a range; write %2 for this address or %3 for the whole range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lets every computer on the Internet in, which invites calls at your expense; write the addresses of your own systems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lets %L2 addresses in, far more than a telephone system has; write a longer prefix if you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a public address, and calls from the Internet never come from it; write the address that the provider sees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blanks around the address are left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkdesk::DomainName</name>
    <message>
        <source>The domain name is empty; write a name that ends with .%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the domain name is wanted; leave out sip:, ports, users and slashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A domain name here has only the letters a to z, digits, hyphens and dots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain name ends with a dot; remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the name of a SIP domain; the name of a trunk ends with .%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the name of a trunk; the name of a SIP domain ends with .%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name in front of .%1 is missing; write one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place %1 is not part of the name itself; leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain name of a trunk must end with .%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain name of a SIP domain must end with .%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blanks around the domain name are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain name is sent in lower case: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkdesk::FileWriter</name>
    <message>
        <source>“%1” could not be written: %2. The earlier file is untouched; free some space or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” could not be made. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a plain file, so it was not replaced. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written because it is not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier “%1” could not be kept aside, so it was not replaced. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkdesk::FriendlyName</name>
    <message>
        <source>The name is missing; write at least one character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name contains half a character, probably cut off while copying; write it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name contains invisible characters that change the direction of the text and can disguise it; remove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name contains line ends or other control characters; keep it on one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The name has %n character(s) and at most %1 are allowed; shorten it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The blanks around the name are left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkdesk::Host</name>
    <message>
        <source>The host is missing; write a name such as pbx.example.com or an IPv4 address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a valid international domain name; check its spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a host name; only letters, digits, hyphens and dots are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a dot with no name before it; remove the extra dot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the host name between two dots is longer than 63 characters; shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host name is longer than 253 characters; shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a part that begins or ends with a hyphen; remove that hyphen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last part of the host name “%1” does not start with a letter; check its spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an IPv4 address; write four numbers from 0 to 255, for example 203.0.113.7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a number with a leading zero, which some systems read as octal; write the number without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An IPv6 address needs square brackets around it, for example [2001:db8::1].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an IPv6 address in brackets; check its groups, for example [2001:db8::1].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 is known on a local network only; use one that public DNS knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address %1 is private and cannot be reached over the Internet; use the public address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 means the machine itself and cannot be reached over the Internet; use the public address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address %1 works on one network cable only and cannot be reached over the Internet; use the public address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address %1 belongs to no single machine; use the public address of the system meant.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkdesk::HttpMethod</name>
    <message>
        <source>The method is sent as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method is missing; choose GET or POST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only GET and POST can be set, so this method is shown but cannot be saved anew; choose one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkdesk::Json</name>
    <message>
        <source>The text begins with a byte order mark. Save it as plain UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no JSON in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something after the end of the JSON value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text ends too early; it was probably cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither a string, a number, true, false nor null.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrays and objects are nested more than %1 deep, which no provider does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key in double quotes is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key stands twice in one object, so it is not clear which value is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colon is expected after the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma or } is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma or ] is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>\u must be followed by four hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This escape is unknown to JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of a surrogate pair stands alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These bytes are not UTF-8. Save the text as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This string is longer than %1 bytes, which no provider sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A control character stands in a string; JSON wants it escaped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits are expected after the decimal point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits are expected in the exponent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column %2, in %4: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkdesk::ListCall</name>
    <message>
        <source>The account was closed while the list was read; open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s list leads in a circle, so it is incomplete; load it again, and report it to the provider if it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The provider&apos;s list does not end after %n records, so it was not read further.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::PageLink</name>
    <message>
        <source>The link to the next page leads to another place (%1), so it was not followed; the list is incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link to the next page is empty, so the list is incomplete; load it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link to the next page is not a valid address, so it was not followed; the list is incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link to the next page leads to another list (%1), so it was not followed; the list is incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link to the next page does not say which page, so it was not followed; the list is incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkdesk::PhoneNumber</name>
    <message>
        <source>The telephone number is empty; write it with + and the country code, for example +14155552671.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the number itself is wanted; leave tel: out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The (0) is dialled inside the country only; leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A telephone number begins with + and the country code, for example +14155552671.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the + only the digits 0 to 9 may follow; extensions and letters cannot be part of the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No country code begins with 0; write the country code right after the +.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A telephone number has at most 15 digits and this one has %n; check it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The telephone number is too short; write the country code and the whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is sent without separators: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkdesk::PlivoUri</name>
    <message>
        <source>The address is empty; write a host such as sip.example.com or an IPv4 address, maybe with a port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a web address, which takes no calls; write the host alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address with a user begins with sip: in front, for example sip:pbx@sip.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra headers are not possible here; leave out the question mark and what follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only parameter possible here is transport; leave the others out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blanks around the address are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is sent in its standard form: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkdesk::Problem</name>
    <message>
        <source>The server answered with a web page: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider did not accept the credentials; check the account, the key and the region, then sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider did not accept the credentials (“%1”); check the account, the key and the region, then sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These credentials may not do this; use a key with more rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These credentials may not do this (“%1”); use a key with more rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider takes no more requests of this account at the moment; wait a little, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider takes no more requests of this account at the moment (“%1”); wait a little, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not know this record; it may have been deleted elsewhere, so load the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider has a fault of its own (status %1); try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider has a fault of its own (“%1”); try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider refused the request (status %1) without saying why; check what was entered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkdesk::RequestUrl</name>
    <message>
        <source>The account has no endpoint for this kind of record; add it in the account&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint would carry the credentials unprotected, so nothing was sent; use https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request would go to an odd address, so nothing was sent; load the list again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkdesk::ResourceClient</name>
    <message>
        <source>The account is closed; open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of record cannot be handled in this way; use what its page offers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has an id that does not belong into an address, so nothing was sent; load the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider answered with another record than the one asked for; load the list again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkdesk::SchemaCheck</name>
    <message>
        <source>This must be yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not offered here. Choose one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed. Enter a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value has the wrong type: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkdesk::Session</name>
    <message>
        <source>The account was closed before the answer came; open it again to see what became of the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program does not know the provider of the account; open it with a newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is open read-only, so nothing was sent; switch it to live to make changes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkdesk::Sid</name>
    <message>
        <source>an account SID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an API key SID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a trunk SID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an origination URL SID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a phone number SID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a credential list SID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a credential SID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an IP access control list SID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an IP address SID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a SIP domain SID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an application SID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a BYOC trunk SID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address SID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an identity SID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bundle SID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a SID that begins with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SID is missing; paste %1, which begins with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blanks around the SID are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is %1, but %2 is wanted here; it begins with %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more here than a SID; keep only the SID itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like an auth token, which is a secret; paste %1 here, which begins with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SID must begin with %1 in capital letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not %1; it begins with %2, followed by 32 hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the placeholder of an example; paste the real SID, which begins with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1 only the digits 0 to 9 and the letters a to f may follow; copy the SID again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A SID has 34 characters and this one has %n; copy it again as a whole.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::SipPassword</name>
    <message>
        <source>The password is missing; write at least 12 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password contains control characters, probably from copying; write it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is too short; it needs at least 12 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password needs at least one digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password needs at least one small letter from a to z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password needs at least one capital letter from A to Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password begins or ends with a blank, which is easily lost; is it meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password has characters outside ASCII, which telephones encode in different ways; plain letters are safer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkdesk::SipUri</name>
    <message>
        <source>A SIP address begins with sip: in front of the host, for example sip:pbx.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SIP address has no slashes after sip:, so this form is shown but cannot be saved anew; leave the slashes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no user before the @; write one, or remove the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The character “%1” may not stand in the user part; write it as a percent escape or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password part contains a character that must be written as a percent escape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A percent sign must be followed by two hexadecimal digits; write %25 for the sign itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one @; write %40 where it belongs to the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no port number after the colon; write one, or remove the colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port after the colon must be a number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port is out of range; it must be from 1 to 65535, usually 5060, or 5061 for TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a semicolon with no parameter after it; remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The character “%1” may not stand in a parameter; write it as a percent escape or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameter %1 has no value after its equals sign; write the value or remove the parameter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameter %1 is there twice; keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an empty header after the question mark; remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The character “%1” may not stand in a header; write it as a percent escape or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header %1 has no value; write it as name=value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transport %1 is not offered; use udp, tcp or tls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extra header %1 is not allowed; names of extra headers begin with X-.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extra headers are too long; together they must stay below 1024 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address holds a password, which everybody with access to the account can read; remove it and let the far side trust the provider&apos;s addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to the provider itself, so calls would go round in a circle; use the address of your own system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider promises nothing about IPv6; prefer an IPv4 address or a host name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edge %1 is not known and would be ignored; check its spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region %1 is not known and would be ignored; check its spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The international host name is sent in its ASCII form: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blanks around the address are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is sent in its standard form: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SIP address is empty; write it as sip: and a host, for example sip:pbx.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SIP address contains characters that cannot be seen; remove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SIP address has no blanks inside; remove them, or write %20 for one in a user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a web address, which takes no calls, so it is shown but cannot be saved anew; write sip: and the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not support sips:; use sip: with ;transport=tls for an encrypted connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A telephone number does not say which system to call; write sip: and the host of that system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address of the kind %1: takes no SIP calls; write sip: and a host.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkdesk::Timestamp</name>
    <message>
        <source>This is not a point in time; write it as 2026-01-31T12:00:00Z or as Sat, 31 Jan 2026 12:00:00 GMT.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkdesk::TwilioDialect</name>
    <message>
        <source>The provider&apos;s answer is not a record; try again, and report it to the provider if it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s answer is a record without an id; try again, and report it to the provider if it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s answer is not a page of a list; try again, and report it to the provider if it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s page holds more records than it says; try again, and report it to the provider if it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s link to the next page is not a text, so the list is incomplete; load it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkdesk::TwilioEndpoints</name>
    <message>
        <source>The endpoint is not a web address; write it like https://api.dublin.ie1.twilio.com or http://127.0.0.1:8080.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint holds a user name or password; leave it out, credentials are asked for separately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint has a path or query; give only the scheme, the host and the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint would carry credentials unprotected; use https (plain http is for this machine alone).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint is not a host of the provider; use its own hosts, a regional form such as https://api.dublin.ie1.twilio.com, or this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account SID is not one; it is AC and 32 hexadecimal digits, as the provider&apos;s console shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user is neither an account SID (AC…) nor an API key SID (SK…); use one of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkdesk::WebUrl</name>
    <message>
        <source>A web address begins with https:// here, for example https://example.com/calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host is missing after the two slashes; write one, for example https://example.com/calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port after the colon must be a number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The character “%1” may not stand in a web address; write it as a percent escape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A percent sign must be followed by two hexadecimal digits; write %25 for the sign itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user part before the @ has characters that must be written as percent escapes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web address is empty; write one that begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address holds a user name or password, which everybody with access to the account can read; %1 is how it is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address uses http, so its contents can be read on the way; use https if the server offers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blanks around the address are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is sent in its standard form: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkdesk::WholeNumber</name>
    <message>
        <source>The number must be from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is missing; write one from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a whole number written with the digits 0 to 9 is possible here, from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is sent as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 is expected here, written without point, exponent and quotes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
