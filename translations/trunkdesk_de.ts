<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>HttpServer</name>
    <message>
        <source>Port %1 of this computer cannot be used (%2). Choose another port, or 0 for any free one.</source>
        <translation>Port %1 dieses Rechners kann nicht verwendet werden (%2). Einen anderen Port wählen, oder 0 für einen beliebigen freien.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>This is not a JSON object, so it cannot be a resource.</source>
        <translation>Das ist kein JSON-Objekt und kann daher keine Ressource sein.</translation>
    </message>
</context>
<context>
    <name>Mode</name>
    <message>
        <source>LIVE</source>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>READ-ONLY</source>
        <translation>NUR LESEN</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>SANDBOX</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>A live account: what you apply here changes real calls.</source>
        <translation>Ein echtes Konto: Was hier angewendet wird, verändert echte Anrufe.</translation>
    </message>
    <message>
        <source>A real account, opened for reading: nothing is sent that changes it.</source>
        <translation>Ein echtes Konto, nur zum Lesen geöffnet: Es wird nichts gesendet, was es verändert.</translation>
    </message>
    <message>
        <source>An invented account on this computer: try anything, nobody is called.</source>
        <translation>Ein erfundenes Konto auf diesem Rechner: Alles darf ausprobiert werden, niemand wird angerufen.</translation>
    </message>
    <message>
        <source>Read from a file: everything can be looked at, nothing can be changed.</source>
        <translation>Aus einer Datei gelesen: Alles kann angesehen, nichts kann geändert werden.</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Do not record</source>
        <translation>Nicht aufzeichnen</translation>
    </message>
    <message>
        <source>From ringing, one channel</source>
        <translation>Ab Klingeln, ein Kanal</translation>
    </message>
    <message>
        <source>From answer, one channel</source>
        <translation>Ab Annahme, ein Kanal</translation>
    </message>
    <message>
        <source>From ringing, two channels</source>
        <translation>Ab Klingeln, zwei Kanäle</translation>
    </message>
    <message>
        <source>From answer, two channels</source>
        <translation>Ab Annahme, zwei Kanäle</translation>
    </message>
    <message>
        <source>Keep silence</source>
        <translation>Stille behalten</translation>
    </message>
    <message>
        <source>Trim silence</source>
        <translation>Stille abschneiden</translation>
    </message>
    <message>
        <source>No transfer</source>
        <translation>Keine Rufübergabe</translation>
    </message>
    <message>
        <source>To SIP and to the public network</source>
        <translation>An SIP und ins öffentliche Netz</translation>
    </message>
    <message>
        <source>To SIP only</source>
        <translation>Nur an SIP</translation>
    </message>
    <message>
        <source>The caller who is transferred</source>
        <translation>Der übergebene Anrufer</translation>
    </message>
    <message>
        <source>The party who transfers</source>
        <translation>Wer den Anruf übergibt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>IP ACL</source>
        <translation>IP-Liste</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>IP ACL and credentials</source>
        <translation>IP-Liste und Zugangsdaten</translation>
    </message>
    <message>
        <source>Any address</source>
        <translation>Beliebige Adresse</translation>
    </message>
    <message>
        <source>Local address</source>
        <translation>Adresse im Land</translation>
    </message>
    <message>
        <source>Foreign address</source>
        <translation>Adresse im Ausland</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Bought here</source>
        <translation>Hier gekauft</translation>
    </message>
    <message>
        <source>Hosted</source>
        <translation>Gehostet</translation>
    </message>
    <message>
        <source>SID</source>
        <translation>SID</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Trunk</translation>
    </message>
    <message>
        <source>Trunks</source>
        <translation>Trunks</translation>
    </message>
    <message>
        <source>Origination URL</source>
        <translation>Origination-URL</translation>
    </message>
    <message>
        <source>Origination URLs</source>
        <translation>Origination-URLs</translation>
    </message>
    <message>
        <source>Origination</source>
        <translation>Origination</translation>
    </message>
    <message>
        <source>Number on a trunk</source>
        <translation>Rufnummer eines Trunks</translation>
    </message>
    <message>
        <source>Numbers on trunks</source>
        <translation>Rufnummern von Trunks</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Rufnummern</translation>
    </message>
    <message>
        <source>Credential list of a trunk</source>
        <translation>Zugangsdatenliste eines Trunks</translation>
    </message>
    <message>
        <source>Credential lists of trunks</source>
        <translation>Zugangsdatenlisten von Trunks</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>IP access control list of a trunk</source>
        <translation>IP-Zugriffsliste eines Trunks</translation>
    </message>
    <message>
        <source>IP access control lists of trunks</source>
        <translation>IP-Zugriffslisten von Trunks</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Recording settings</source>
        <translation>Aufzeichnungs-Optionen</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Rufnummer</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Rufnummern</translation>
    </message>
    <message>
        <source>Credential list</source>
        <translation>Zugangsdatenliste</translation>
    </message>
    <message>
        <source>Credential lists</source>
        <translation>Zugangsdatenlisten</translation>
    </message>
    <message>
        <source>IP access control list</source>
        <translation>IP-Zugriffsliste</translation>
    </message>
    <message>
        <source>IP access control lists</source>
        <translation>IP-Zugriffslisten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Rufnummer</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Voice URL</source>
        <translation>Voice-URL</translation>
    </message>
    <message>
        <source>Voice method</source>
        <translation>Voice-Methode</translation>
    </message>
    <message>
        <source>Voice fallback URL</source>
        <translation>Voice-Ersatz-URL</translation>
    </message>
    <message>
        <source>Voice fallback method</source>
        <translation>Voice-Ersatzmethode</translation>
    </message>
    <message>
        <source>Voice application</source>
        <translation>Voice-Anwendung</translation>
    </message>
    <message>
        <source>Caller ID lookup</source>
        <translation>Anrufernamen abfragen</translation>
    </message>
    <message>
        <source>Status callback</source>
        <translation>Status-Callback</translation>
    </message>
    <message>
        <source>Status callback method</source>
        <translation>Status-Callback-Methode</translation>
    </message>
    <message>
        <source>SMS URL</source>
        <translation>SMS-URL</translation>
    </message>
    <message>
        <source>SMS method</source>
        <translation>SMS-Methode</translation>
    </message>
    <message>
        <source>SMS fallback URL</source>
        <translation>SMS-Ersatz-URL</translation>
    </message>
    <message>
        <source>SMS fallback method</source>
        <translation>SMS-Ersatzmethode</translation>
    </message>
    <message>
        <source>SMS application</source>
        <translation>SMS-Anwendung</translation>
    </message>
    <message>
        <source>Address needed</source>
        <translation>Adresse nötig</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Beta</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>API-Version</translation>
    </message>
    <message>
        <source>Emergency calling</source>
        <translation>Notrufe</translation>
    </message>
    <message>
        <source>Emergency address</source>
        <translation>Notrufadresse</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Up to 64 characters. Only people see it.</source>
        <translation>Bis zu 64 Zeichen. Dient nur der Anzeige.</translation>
    </message>
    <message>
        <source>Termination domain</source>
        <translation>Terminierungs-Domain</translation>
    </message>
    <message>
        <source>Where your PBX sends calls. Unique across the provider; ends with .pstn.twilio.com. Leave it empty for a trunk that only receives.</source>
        <translation>Wohin die Telefonanlage Anrufe sendet. Beim Anbieter einmalig; endet mit .pstn.twilio.com. Leer lassen bei einem Trunk, der nur empfängt.</translation>
    </message>
    <message>
        <source>Secure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Calls without TLS and SRTP are refused, in both directions.</source>
        <translation>Anrufe ohne TLS und SRTP werden in beiden Richtungen abgelehnt.</translation>
    </message>
    <message>
        <source>Require TLS for signalling and SRTP for media</source>
        <translation>TLS für die Signalisierung und SRTP für die Medien verlangen</translation>
    </message>
    <message>
        <source>Disaster recovery URL</source>
        <translation>Disaster-Recovery-URL</translation>
    </message>
    <message>
        <source>TwiML asked for when no origination URL answers.</source>
        <translation>TwiML, das abgefragt wird, wenn keine Origination-URL antwortet.</translation>
    </message>
    <message>
        <source>Disaster recovery</source>
        <translation>Disaster-Recovery</translation>
    </message>
    <message>
        <source>Disaster recovery method</source>
        <translation>Disaster-Recovery-Methode</translation>
    </message>
    <message>
        <source>How the URL is called.</source>
        <translation>Wie die URL aufgerufen wird.</translation>
    </message>
    <message>
        <source>Call transfer</source>
        <translation>Rufübergabe</translation>
    </message>
    <message>
        <source>What a SIP REFER from your PBX may do.</source>
        <translation>Was ein SIP-REFER der Telefonanlage bewirken darf.</translation>
    </message>
    <message>
        <source>Transfer and caller names</source>
        <translation>Rufübergabe und Anrufernamen</translation>
    </message>
    <message>
        <source>Caller ID of a transfer</source>
        <translation>Anrufer-ID bei Übergabe</translation>
    </message>
    <message>
        <source>Whose number the new party sees.</source>
        <translation>Wessen Nummer der neue Teilnehmer sieht.</translation>
    </message>
    <message>
        <source>Caller names (CNAM)</source>
        <translation>Anrufernamen (CNAM)</translation>
    </message>
    <message>
        <source>United States and Canada; billed per call.</source>
        <translation>USA und Kanada; wird je Anruf berechnet.</translation>
    </message>
    <message>
        <source>Look up the names of callers</source>
        <translation>Namen der Anrufer abfragen</translation>
    </message>
    <message>
        <source>Recording silence</source>
        <translation>Stille der Aufzeichnung</translation>
    </message>
    <message>
        <source>Symmetric RTP</source>
        <translation>Symmetrisches RTP</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Send calls to this target</source>
        <translation>Anrufe an dieses Ziel senden</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>0 to 65535. The lowest number is tried first.</source>
        <translation>0 bis 65535. Die kleinste Zahl wird zuerst versucht.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>1 to 65535. Share among equal priorities.</source>
        <translation>1 bis 65535. Anteil unter gleichen Prioritäten.</translation>
    </message>
    <message>
        <source>SIP URL</source>
        <translation>SIP-URL</translation>
    </message>
    <message>
        <source>Where calls go: sip:host, with a port and ;transport=tls where you need them.</source>
        <translation>Wohin Anrufe gehen: sip:host, bei Bedarf mit Port und ;transport=tls.</translation>
    </message>
    <message>
        <source>Applies to calls in both directions; recordings are billed.</source>
        <translation>Gilt für Anrufe in beiden Richtungen; Aufzeichnungen werden berechnet.</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>What happens to silence at the beginning and the end.</source>
        <translation>Was mit Stille am Anfang und am Ende geschieht.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Calls to the number go to this trunk. While it has one, the voice URLs below are not asked.</source>
        <translation>Anrufe an die Rufnummer gehen an diesen Trunk. Solange sie einen hat, werden die Voice-URLs unten nicht abgefragt.</translation>
    </message>
    <message>
        <source>TwiML asked for when the number is called and has neither trunk nor application.</source>
        <translation>TwiML, das bei einem Anruf abgefragt wird, wenn die Rufnummer weder Trunk noch Anwendung hat.</translation>
    </message>
    <message>
        <source>Asked when the voice URL fails or its TwiML is wrong.</source>
        <translation>Wird abgefragt, wenn die Voice-URL versagt oder ihr TwiML falsch ist.</translation>
    </message>
    <message>
        <source>SID (AP…) of a TwiML application. A number has a trunk or an application, never both.</source>
        <translation>SID (AP…) einer TwiML-Anwendung. Eine Rufnummer hat einen Trunk oder eine Anwendung, nie beides.</translation>
    </message>
    <message>
        <source>Billed per call.</source>
        <translation>Wird je Anruf berechnet.</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>Empfängt</translation>
    </message>
    <message>
        <source>Told when a call ends, among others.</source>
        <translation>Erfährt unter anderem, wenn ein Anruf endet.</translation>
    </message>
    <message>
        <source>SIP domain</source>
        <translation>SIP-Domain</translation>
    </message>
    <message>
        <source>SIP domains</source>
        <translation>SIP-Domains</translation>
    </message>
    <message>
        <source>Credential list of a SIP domain</source>
        <translation>Zugangsdatenliste einer SIP-Domain</translation>
    </message>
    <message>
        <source>Credential lists of SIP domains</source>
        <translation>Zugangsdatenlisten von SIP-Domains</translation>
    </message>
    <message>
        <source>IP access control list of a SIP domain</source>
        <translation>IP-Zugriffsliste einer SIP-Domain</translation>
    </message>
    <message>
        <source>IP access control lists of SIP domains</source>
        <translation>IP-Zugriffslisten von SIP-Domains</translation>
    </message>
    <message>
        <source>Credential list for registrations</source>
        <translation>Zugangsdatenliste für Registrierungen</translation>
    </message>
    <message>
        <source>Credential lists for registrations</source>
        <translation>Zugangsdatenlisten für Registrierungen</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>Credential list mapping (older path)</source>
        <translation>Zuordnung einer Zugangsdatenliste (älterer Pfad)</translation>
    </message>
    <message>
        <source>Credential list mappings (older path)</source>
        <translation>Zuordnungen von Zugangsdatenlisten (älterer Pfad)</translation>
    </message>
    <message>
        <source>Older paths</source>
        <translation>Ältere Pfade</translation>
    </message>
    <message>
        <source>IP access control list mapping (older path)</source>
        <translation>Zuordnung einer IP-Zugriffsliste (älterer Pfad)</translation>
    </message>
    <message>
        <source>IP access control list mappings (older path)</source>
        <translation>Zuordnungen von IP-Zugriffslisten (älterer Pfad)</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>IP-Adressen</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Accounts and subaccounts</source>
        <translation>Konten und Unterkonten</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Domain name</source>
        <translation>Domain-Name</translation>
    </message>
    <message>
        <source>Where SIP requests are sent. Letters, digits and hyphens; unique across the provider; ends with .sip.twilio.com.</source>
        <translation>Wohin SIP-Anfragen gesendet werden. Buchstaben, Ziffern und Bindestriche; beim Anbieter einmalig; endet mit .sip.twilio.com.</translation>
    </message>
    <message>
        <source>Calls without TLS are refused; media is encrypted with SRTP.</source>
        <translation>Anrufe ohne TLS werden abgelehnt; Medien werden mit SRTP verschlüsselt.</translation>
    </message>
    <message>
        <source>Telephones may register to receive calls. Who may is on the Registration tab.</source>
        <translation>Telefone dürfen sich registrieren, um Anrufe zu empfangen. Welche, steht unter Registrierung.</translation>
    </message>
    <message>
        <source>Let telephones register with this domain</source>
        <translation>Telefone bei dieser Domain registrieren lassen</translation>
    </message>
    <message>
        <source>TwiML asked for when the domain receives a call.</source>
        <translation>TwiML, das abgefragt wird, wenn die Domain einen Anruf empfängt.</translation>
    </message>
    <message>
        <source>Status callback URL</source>
        <translation>Status-Callback-URL</translation>
    </message>
    <message>
        <source>From numbers with a validated address only.</source>
        <translation>Nur von Rufnummern mit geprüfter Adresse.</translation>
    </message>
    <message>
        <source>Emergency calls</source>
        <translation>Notrufe</translation>
    </message>
    <message>
        <source>Allow emergency calls from this domain</source>
        <translation>Notrufe von dieser Domain erlauben</translation>
    </message>
    <message>
        <source>Emergency caller</source>
        <translation>Rückrufnummer für Notrufe</translation>
    </message>
    <message>
        <source>The number that an emergency service calls back.</source>
        <translation>Die Rufnummer, die eine Notrufzentrale zurückruft.</translation>
    </message>
    <message>
        <source>BYOC trunk</source>
        <translation>BYOC-Trunk</translation>
    </message>
    <message>
        <source>SID (BY…) of the trunk of a carrier of your own. Leave it empty without one.</source>
        <translation>SID (BY…) des Trunks eines eigenen Netzbetreibers. Ohne einen leer lassen.</translation>
    </message>
    <message>
        <source>Carrier of your own</source>
        <translation>Eigener Netzbetreiber</translation>
    </message>
    <message>
        <source>Origination URI</source>
        <translation>Origination-URI</translation>
    </message>
    <message>
        <source>Origination URIs</source>
        <translation>Origination-URIs</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Up to 64 characters; no other credential list of the account has it.</source>
        <translation>Bis zu 64 Zeichen; keine andere Zugangsdatenliste des Kontos hat ihn.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Up to 32 characters; no other credential of the list has it. It cannot be changed later.</source>
        <translation>Bis zu 32 Zeichen; nur einmal in der Liste. Er ist später nicht änderbar.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>At least 12 characters with a capital letter, a small one and a digit. The provider never shows it again.</source>
        <translation>Mindestens 12 Zeichen mit Großbuchstabe, Kleinbuchstabe und Ziffer. Der Anbieter zeigt es nie wieder.</translation>
    </message>
    <message>
        <source>Up to 255 characters; no other list of the account has it.</source>
        <translation>Bis zu 255 Zeichen; keine andere Liste des Kontos hat ihn.</translation>
    </message>
    <message>
        <source>Up to 255 characters. Say whose address it is.</source>
        <translation>Bis zu 255 Zeichen. Sagen, wessen Adresse es ist.</translation>
    </message>
    <message>
        <source>IPv4, four complete numbers; no wildcards and no IPv6.</source>
        <translation>IPv4, vier vollständige Zahlen; keine Platzhalter und kein IPv6.</translation>
    </message>
    <message>
        <source>Prefix length</source>
        <translation>Präfixlänge</translation>
    </message>
    <message>
        <source>32 is this address alone; 24 is the 256 addresses around it. Below 16 strangers get in.</source>
        <translation>32 ist nur diese Adresse; 24 sind die 256 Adressen um sie. Unter 16 kommen Fremde hinein.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>Auth-Token</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>No other trunk of the account has it.</source>
        <translation>Kein anderer Trunk des Kontos hat ihn.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>A disabled trunk takes no calls.</source>
        <translation>Ein abgeschalteter Trunk nimmt keine Anrufe an.</translation>
    </message>
    <message>
        <source>Calls without TLS and SRTP are refused. Billed.</source>
        <translation>Anrufe ohne TLS und SRTP werden abgelehnt. Wird berechnet.</translation>
    </message>
    <message>
        <source>Primary URI</source>
        <translation>Erste URI</translation>
    </message>
    <message>
        <source>Where calls to the trunk&apos;s numbers go. An inbound trunk needs one.</source>
        <translation>Wohin Anrufe an die Rufnummern des Trunks gehen. Ein eingehender Trunk braucht eine.</translation>
    </message>
    <message>
        <source>Inbound: where calls go</source>
        <translation>Eingehend: wohin Anrufe gehen</translation>
    </message>
    <message>
        <source>Fallback URI</source>
        <translation>Ersatz-URI</translation>
    </message>
    <message>
        <source>Where calls go when the primary does not answer.</source>
        <translation>Wohin Anrufe gehen, wenn die erste nicht antwortet.</translation>
    </message>
    <message>
        <source>From where your PBX may call. An outbound trunk needs this or a credential.</source>
        <translation>Von wo die Telefonanlage anrufen darf. Ein ausgehender Trunk braucht dies oder Zugangsdaten.</translation>
    </message>
    <message>
        <source>Outbound: who may call</source>
        <translation>Ausgehend: wer anrufen darf</translation>
    </message>
    <message>
        <source>With what your PBX signs in.</source>
        <translation>Womit sich die Telefonanlage anmeldet.</translation>
    </message>
    <message>
        <source>Trunk id</source>
        <translation>Trunk-ID</translation>
    </message>
    <message>
        <source>Only people see it.</source>
        <translation>Dient nur der Anzeige.</translation>
    </message>
    <message>
        <source>URI</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>A host or IPv4 address, perhaps with a port and ;transport=; or sip:user@host.</source>
        <translation>Ein Host oder eine IPv4-Adresse, bei Bedarf mit Port und ;transport=; oder sip:user@host.</translation>
    </message>
    <message>
        <source>Signs in</source>
        <translation>Meldet sich an</translation>
    </message>
    <message>
        <source>The provider answers your PBX&apos;s challenge with the user name and password below.</source>
        <translation>Der Anbieter meldet sich bei der Telefonanlage mit Benutzername und Passwort von unten an.</translation>
    </message>
    <message>
        <source>Towards your PBX</source>
        <translation>Gegenüber der Telefonanlage</translation>
    </message>
    <message>
        <source>Sign in at the PBX</source>
        <translation>An der Telefonanlage anmelden</translation>
    </message>
    <message>
        <source>Needed to sign in.</source>
        <translation>Zum Anmelden nötig.</translation>
    </message>
    <message>
        <source>Needed to sign in. It is never shown again; leave it empty to keep the one that is set.</source>
        <translation>Zum Anmelden nötig. Es wird nie wieder gezeigt; leer lassen, um das gesetzte zu behalten.</translation>
    </message>
    <message>
        <source>SIP user</source>
        <translation>SIP-Benutzer</translation>
    </message>
    <message>
        <source>URI id</source>
        <translation>URI-ID</translation>
    </message>
    <message>
        <source>One a line: an IPv4 address or a range such as 198.51.100.0/28. Saving replaces the whole list.</source>
        <translation>Eine je Zeile: eine IPv4-Adresse oder ein Bereich wie 198.51.100.0/28. Speichern ersetzt die ganze Liste.</translation>
    </message>
    <message>
        <source>List id</source>
        <translation>Listen-ID</translation>
    </message>
    <message>
        <source>5 to 20 letters and digits.</source>
        <translation>5 bis 20 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>5 to 20 letters, digits and ~!@#$%^&amp;*()_+ with one of the latter. Every change sends it again: without it the provider empties it.</source>
        <translation>5 bis 20 Buchstaben, Ziffern und ~!@#$%^&amp;*()_+, davon mindestens eines der Zeichen. Jede Änderung sendet es neu: ohne es löscht der Anbieter es.</translation>
    </message>
    <message>
        <source>Credential id</source>
        <translation>Zugangsdaten-ID</translation>
    </message>
    <message>
        <source>The inbound trunk that takes calls to the number. The provider describes no way to take a number off a trunk.</source>
        <translation>Der eingehende Trunk, der Anrufe an die Rufnummer annimmt. Der Anbieter beschreibt keinen Weg, eine Rufnummer von einem Trunk zu lösen.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Netzbetreiber</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Subaccount</source>
        <translation>Unterkonto</translation>
    </message>
    <message>
        <source>Rent a month</source>
        <translation>Miete im Monat</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>Your side</source>
        <translation>Ihre Seite</translation>
    </message>
    <message>
        <source>The carrier</source>
        <translation>Der Netzbetreiber</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>Der Anbieter</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht anwendbar</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Ended because</source>
        <translation>Grund des Endes</translation>
    </message>
    <message>
        <source>Hang-up code</source>
        <translation>Auflege-Code</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Beendet durch</translation>
    </message>
    <message>
        <source>Trunk domain</source>
        <translation>Trunk-Domain</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Seconds in all</source>
        <translation>Sekunden insgesamt</translation>
    </message>
    <message>
        <source>Seconds billed</source>
        <translation>Berechnete Sekunden</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>From country</source>
        <translation>Aus Land</translation>
    </message>
    <message>
        <source>To country</source>
        <translation>In Land</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>SRTP</source>
        <translation>SRTP</translation>
    </message>
    <message>
        <source>Caller name looked up</source>
        <translation>Anrufername abgefragt</translation>
    </message>
    <message>
        <source>Caller verified</source>
        <translation>Anrufer bestätigt</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Bestätigungsstufe</translation>
    </message>
    <message>
        <source>SIP Call-ID</source>
        <translation>SIP-Call-ID</translation>
    </message>
    <message>
        <source>Call id</source>
        <translation>Anruf-ID</translation>
    </message>
    <message>
        <source>A number or how it begins.</source>
        <translation>Eine Rufnummer oder ihr Anfang.</translation>
    </message>
    <message>
        <source>Seconds, at least</source>
        <translation>Sekunden, mindestens</translation>
    </message>
    <message>
        <source>Seconds, at most</source>
        <translation>Sekunden, höchstens</translation>
    </message>
    <message>
        <source>Ended after</source>
        <translation>Beendet nach</translation>
    </message>
    <message>
        <source>Like 2026-11-01 08:00, UTC. At most 90 days back; 30 days without it.</source>
        <translation>Wie 2026-11-01 08:00, UTC. Höchstens 90 Tage zurück; ohne Angabe 30 Tage.</translation>
    </message>
    <message>
        <source>Ended before</source>
        <translation>Beendet vor</translation>
    </message>
    <message>
        <source>Needs the other time, too.</source>
        <translation>Braucht auch die andere Zeit.</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>Konto-SID</translation>
    </message>
    <message>
        <source>Begins with AC. It stands on the first page of the provider&apos;s console.</source>
        <translation>Beginnt mit AC. Sie steht auf der ersten Seite der Konsole des Anbieters.</translation>
    </message>
    <message>
        <source>API key SID</source>
        <translation>API-Schlüssel-SID</translation>
    </message>
    <message>
        <source>Begins with SK. Leave it empty to sign in with the account&apos;s auth token.</source>
        <translation>Beginnt mit SK. Leer lassen, um sich mit dem Auth-Token des Kontos anzumelden.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>The secret of the API key, or without a key the auth token.</source>
        <translation>Das Geheimnis des API-Schlüssels, ohne Schlüssel das Auth-Token.</translation>
    </message>
    <message>
        <source>Auth ID</source>
        <translation>Auth-ID</translation>
    </message>
    <message>
        <source>Begins with MA, or SA for a subaccount. It stands on the overview of the provider&apos;s console.</source>
        <translation>Beginnt mit MA, bei einem Unterkonto mit SA. Sie steht in der Übersicht der Konsole des Anbieters.</translation>
    </message>
    <message>
        <source>The account&apos;s auth token, or one with narrower rights, which begins with stk_.</source>
        <translation>Das Auth-Token des Kontos, oder eines mit weniger Rechten, das mit stk_ beginnt.</translation>
    </message>
    <message>
        <source>The provider&apos;s own address</source>
        <translation>Eigene Adresse des Anbieters</translation>
    </message>
    <message>
        <source>United States (US1)</source>
        <translation>USA (US1)</translation>
    </message>
    <message>
        <source>Ireland (IE1)</source>
        <translation>Irland (IE1)</translation>
    </message>
    <message>
        <source>Australia (AU1)</source>
        <translation>Australien (AU1)</translation>
    </message>
    <message>
        <source>Japan (JP1)</source>
        <translation>Japan (JP1)</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>What you call it. It stands in the side bar and in the title of the window.</source>
        <translation>Frei wählbar. Er steht in der Seitenleiste und im Titel des Fensters.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Keys and trunks of one region are not known in another.</source>
        <translation>Schlüssel und Trunks einer Region sind in einer anderen nicht bekannt.</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Andere Adresse</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>A host of the provider over https, or a server on this computer.</source>
        <translation>Ein Host des Anbieters über https oder ein Server auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one that was entered before.</source>
        <translation>Leer lassen, um das früher eingegebene zu behalten.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>A thin bar beside the account and on top of the window, to tell accounts apart.</source>
        <translation>Ein schmaler Balken neben dem Konto und oben im Fenster, um Konten zu unterscheiden.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Look around first: until you allow changes, nothing is sent that could change real calls.</source>
        <translation>Zuerst umsehen: Bis Änderungen erlaubt sind, wird nichts gesendet, was echte Anrufe verändern könnte.</translation>
    </message>
    <message>
        <source>Refuse every change</source>
        <translation>Jede Änderung ablehnen</translation>
    </message>
    <message>
        <source>An outbound trunk takes no calls, so nobody answers the number. Choose an inbound trunk.</source>
        <translation>Ein ausgehender Trunk nimmt keine Anrufe an, daher nimmt unter der Rufnummer niemand ab. Einen eingehenden Trunk wählen.</translation>
    </message>
    <message>
        <source>Inbound brings the calls to its numbers to your PBX; outbound takes your PBX&apos;s calls to the world.</source>
        <translation>Eingehend bringt die Anrufe an seine Rufnummern zur Telefonanlage; ausgehend bringt deren Anrufe in die Welt.</translation>
    </message>
    <message>
        <source>By address: IP access control list</source>
        <translation>Nach Adresse: IP-Zugriffsliste</translation>
    </message>
    <message>
        <source>By user name and password: credential</source>
        <translation>Nach Benutzername und Passwort: Zugangsdaten</translation>
    </message>
    <message>
        <source>Name and direction</source>
        <translation>Name und Richtung</translation>
    </message>
    <message>
        <source>A trunk of this provider goes one way: for both ways set up two.</source>
        <translation>Ein Trunk dieses Anbieters geht in eine Richtung: Für beide Richtungen zwei einrichten.</translation>
    </message>
    <message>
        <source>Where calls go</source>
        <translation>Wohin Anrufe gehen</translation>
    </message>
    <message>
        <source>Calls go to the primary URI, and to the fallback when it does not answer. Choose what is there, or make it here.</source>
        <translation>Anrufe gehen an die erste URI, und an die Ersatz-URI, wenn sie nicht antwortet. Vorhandenes wählen oder hier anlegen.</translation>
    </message>
    <message>
        <source>Who may call</source>
        <translation>Wer anrufen darf</translation>
    </message>
    <message>
        <source>How the provider recognises your PBX: by its address, by user name and password, or by both.</source>
        <translation>Woran der Anbieter die Telefonanlage erkennt: an ihrer Adresse, an Benutzername und Passwort oder an beidem.</translation>
    </message>
    <message>
        <source>The numbers whose calls this trunk takes. One that is on another trunk or application leaves it.</source>
        <translation>Die Rufnummern, deren Anrufe dieser Trunk annimmt. Eine, die auf einem anderen Trunk oder einer Anwendung liegt, verlässt diese.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Encryption, and whether the trunk takes calls at once.</source>
        <translation>Verschlüsselung, und ob der Trunk sofort Anrufe annimmt.</translation>
    </message>
    <message>
        <source>One a line: an IPv4 address or a range such as 198.51.100.0/28. Paste a list as it is.</source>
        <translation>Eine je Zeile: eine IPv4-Adresse oder ein Bereich wie 198.51.100.0/28. Eine Liste einfach einfügen.</translation>
    </message>
    <message>
        <source>By address: IP access control lists</source>
        <translation>Nach Adresse: IP-Zugriffslisten</translation>
    </message>
    <message>
        <source>By user name and password: credential lists</source>
        <translation>Nach Benutzername und Passwort: Zugangsdatenlisten</translation>
    </message>
    <message>
        <source>Name and domain</source>
        <translation>Name und Domain</translation>
    </message>
    <message>
        <source>What the trunk is called, and where your PBX sends its calls.</source>
        <translation>Wie der Trunk heißt und wohin die Telefonanlage ihre Anrufe sendet.</translation>
    </message>
    <message>
        <source>How the provider recognises your PBX. Choose what is there, or make it here; with both, a call has to satisfy both.</source>
        <translation>Woran der Anbieter die Telefonanlage erkennt. Vorhandenes wählen oder hier anlegen; bei beidem muss ein Anruf beides erfüllen.</translation>
    </message>
    <message>
        <source>Calls to the trunk&apos;s numbers go to the lowest priority first, and among equals by weight.</source>
        <translation>Anrufe an die Rufnummern des Trunks gehen zuerst an die niedrigste Priorität, unter gleichen nach Gewicht.</translation>
    </message>
    <message>
        <source>The numbers whose calls this trunk takes. One that is on another trunk leaves it.</source>
        <translation>Die Rufnummern, deren Anrufe dieser Trunk annimmt. Eine, die auf einem anderen Trunk liegt, verlässt ihn.</translation>
    </message>
    <message>
        <source>Security and recovery</source>
        <translation>Sicherheit und Notfall</translation>
    </message>
    <message>
        <source>Encryption, call transfer, what happens when no target answers, and recording.</source>
        <translation>Verschlüsselung, Rufübergabe, was geschieht, wenn kein Ziel antwortet, und Aufzeichnung.</translation>
    </message>
</context>
<context>
    <name>SharePreview</name>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>%1 %2 → %3 %</source>
        <translation>%1 %2 → %3 %</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>small</source>
        <extracomment>Not shown. Translate as &quot;small&quot; where nouns inside a sentence begin with a small letter, else as &quot;capital&quot;.</extracomment>
        <translation>capital</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A number and what is counted, for instance &quot;3 trunks&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>trunkdesk::AccountActions</name>
    <message>
        <source>&amp;Add Account…</source>
        <translation>&amp;Konto hinzufügen …</translation>
    </message>
    <message>
        <source>Add an account at a provider</source>
        <translation>Ein Konto bei einem Anbieter hinzufügen</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Look for accounts in the environment and in the profiles of command line tools</source>
        <translation>Konten in der Umgebung und in den Profilen von Kommandozeilenwerkzeugen suchen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open the account and read it</source>
        <translation>Das Konto öffnen und lesen</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>Change the name, colour, ids, place or secret of the account</source>
        <translation>Name, Farbe, IDs, Standort oder Geheimnis des Kontos ändern</translation>
    </message>
    <message>
        <source>Co&amp;nnect…</source>
        <translation>&amp;Verbinden …</translation>
    </message>
    <message>
        <source>Try the account&apos;s credentials and see what they may see</source>
        <translation>Die Zugangsdaten des Kontos ausprobieren und sehen, was sie sehen dürfen</translation>
    </message>
    <message>
        <source>Read-on&amp;ly</source>
        <translation>&amp;Nur lesen</translation>
    </message>
    <message>
        <source>Refuse everything that would change the account</source>
        <translation>Alles ablehnen, was das Konto ändern würde</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close this account or file</source>
        <translation>Dieses Konto oder diese Datei schließen</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>&amp;Entfernen …</translation>
    </message>
    <message>
        <source>Forget the account and its secret; at the provider nothing changes</source>
        <translation>Das Konto und sein Geheimnis vergessen; beim Anbieter ändert sich nichts</translation>
    </message>
    <message>
        <source>Choose an account first.</source>
        <translation>Zuerst ein Konto wählen.</translation>
    </message>
    <message>
        <source>This is possible with accounts that you added, not with the sandbox or a file.</source>
        <translation>Das geht mit hinzugefügten Konten, nicht mit der Sandbox oder einer Datei.</translation>
    </message>
    <message>
        <source>It is open.</source>
        <translation>Ist schon geöffnet.</translation>
    </message>
    <message>
        <source>It is not open.</source>
        <translation>Ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <comment>what is done to it, where no menu says so</comment>
        <translation>Konto: %1</translation>
    </message>
    <message>
        <source>Com&amp;pare With…</source>
        <translation>Vergleichen &amp;mit …</translation>
    </message>
    <message>
        <source>Compare this account or file with another one, and restore what differs</source>
        <translation>Dieses Konto oder diese Datei mit einem anderen Stand vergleichen und Unterschiede wiederherstellen</translation>
    </message>
</context>
<context>
    <name>trunkdesk::AccountChoice</name>
    <message>
        <source>The environment names an account of each provider. Say which: --provider twilio or --provider plivo.</source>
        <translation>Die Umgebung nennt ein Konto jedes Anbieters. Angeben, welches: --provider twilio oder --provider plivo.</translation>
    </message>
    <message>
        <source>The credentials are not in the environment. Set TWILIO_ACCOUNT_SID, and TWILIO_AUTH_TOKEN or TWILIO_API_KEY with TWILIO_API_SECRET.</source>
        <translation>Die Zugangsdaten stehen nicht in der Umgebung. TWILIO_ACCOUNT_SID setzen, dazu TWILIO_AUTH_TOKEN oder TWILIO_API_KEY mit TWILIO_API_SECRET.</translation>
    </message>
    <message>
        <source>The credentials are not in the environment. Set PLIVO_AUTH_ID and PLIVO_AUTH_TOKEN.</source>
        <translation>Die Zugangsdaten stehen nicht in der Umgebung. PLIVO_AUTH_ID und PLIVO_AUTH_TOKEN setzen.</translation>
    </message>
    <message>
        <source>The credentials are not in the environment. Set TWILIO_ACCOUNT_SID, and TWILIO_AUTH_TOKEN or TWILIO_API_KEY with TWILIO_API_SECRET; or PLIVO_AUTH_ID and PLIVO_AUTH_TOKEN.</source>
        <translation>Die Zugangsdaten stehen nicht in der Umgebung. TWILIO_ACCOUNT_SID setzen, dazu TWILIO_AUTH_TOKEN oder TWILIO_API_KEY mit TWILIO_API_SECRET; oder PLIVO_AUTH_ID und PLIVO_AUTH_TOKEN.</translation>
    </message>
    <message>
        <source>“%1” is several accounts of the console&apos;s list. Give them different names there.</source>
        <translation>„%1“ heißen mehrere Konten in der Kontenliste der Konsole. Ihnen dort verschiedene Namen geben.</translation>
    </message>
    <message>
        <source>The keychain has no secret for “%1”.</source>
        <translation>Der Schlüsselbund hat kein Geheimnis für „%1“.</translation>
    </message>
    <message>
        <source>The environment does not name this account (%1) either. Enter its secret in the console, or set the variables.</source>
        <translation>Auch die Umgebung nennt dieses Konto (%1) nicht. Sein Geheimnis in der Konsole eingeben oder die Variablen setzen.</translation>
    </message>
    <message>
        <source>The credentials of the environment are used, which name the same account.</source>
        <translation>Verwendet werden die Zugangsdaten der Umgebung, die dasselbe Konto nennen.</translation>
    </message>
    <message>
        <source>The sandbox has no account of this provider.</source>
        <translation>Die Sandbox hat kein Konto dieses Anbieters.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s made-up company, or with --provider plivo its lab.</source>
        <translation>Die erfundene Firma der Sandbox, mit --provider plivo ihr Labor.</translation>
    </message>
    <message>
        <source>Take the credentials from the environment: TWILIO_ACCOUNT_SID, and TWILIO_AUTH_TOKEN or TWILIO_API_KEY with TWILIO_API_SECRET; or PLIVO_AUTH_ID and PLIVO_AUTH_TOKEN.</source>
        <translation>Die Zugangsdaten aus der Umgebung nehmen: TWILIO_ACCOUNT_SID, dazu TWILIO_AUTH_TOKEN oder TWILIO_API_KEY mit TWILIO_API_SECRET; oder PLIVO_AUTH_ID und PLIVO_AUTH_TOKEN.</translation>
    </message>
    <message>
        <source>An account of the console&apos;s list, by its name or its provider&apos;s id; its secret is in the keychain.</source>
        <translation>Ein Konto aus der Kontenliste der Konsole, nach seinem Namen oder seiner ID beim Anbieter; sein Geheimnis liegt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Which provider, twilio or plivo; needed where the environment names an account of each.</source>
        <translation>Welcher Anbieter, twilio oder plivo; nötig, wo die Umgebung ein Konto von beiden nennt.</translation>
    </message>
    <message>
        <source>Ask this server instead of the provider&apos;s: one of its regional hosts, or one on the loopback address.</source>
        <translation>Diesen Server statt dem des Anbieters fragen: einen seiner regionalen Hosts oder einen auf der Loopback-Adresse.</translation>
    </message>
    <message>
        <source>Say which account: one of --sandbox, --from-env and --account NAME.</source>
        <translation>Angeben, welches Konto: --sandbox, --from-env oder --account NAME.</translation>
    </message>
    <message>
        <source>Say which account: either --from-env or --account NAME.</source>
        <translation>Angeben, welches Konto: --from-env oder --account NAME.</translation>
    </message>
    <message>
        <source>--account wants the name of an account.</source>
        <translation>--account erwartet den Namen eines Kontos.</translation>
    </message>
    <message>
        <source>--endpoint goes with --from-env; other accounts have their own address.</source>
        <translation>--endpoint gehört zu --from-env; andere Konten haben ihre eigene Adresse.</translation>
    </message>
    <message>
        <source>--endpoint wants the address of a server.</source>
        <translation>--endpoint erwartet die Adresse eines Servers.</translation>
    </message>
    <message>
        <source>--provider does not go with --account, which says it already.</source>
        <translation>--provider passt nicht zu --account, das den Anbieter schon nennt.</translation>
    </message>
    <message>
        <source>--provider wants twilio or plivo.</source>
        <translation>--provider erwartet twilio oder plivo.</translation>
    </message>
    <message>
        <source>--endpoint goes with an account that the environment names; “%1” is not one.</source>
        <translation>--endpoint gehört zu einem Konto, das die Umgebung nennt; „%1“ ist keines.</translation>
    </message>
    <message>
        <source>There is no account “%1” in the console&apos;s list, and the environment names none with this id. Add it in the console, or look at how it is spelled.</source>
        <translation>Die Kontenliste der Konsole hat kein Konto „%1“, und die Umgebung nennt keines mit dieser ID. Es in der Konsole hinzufügen oder die Schreibweise prüfen.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::AccountConnection</name>
    <message>
        <source>This account was opened from a file, so there is nothing to connect to; open the account itself.</source>
        <translation>Dieses Konto wurde aus einer Datei geöffnet, daher gibt es keine Verbindung; das Konto selbst öffnen.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::AccountController</name>
    <message>
        <source>This is a file: there is nothing to read again. Open the file anew when it has changed.</source>
        <translation>Das ist eine Datei: Es gibt nichts erneut zu lesen. Die Datei neu öffnen, wenn sie sich geändert hat.</translation>
    </message>
    <message>
        <source>This is a file: it can be looked at, not changed.</source>
        <translation>Das ist eine Datei: Sie kann angesehen, aber nicht geändert werden.</translation>
    </message>
    <message>
        <source>This account is open for reading only. Allow changes in its settings first.</source>
        <translation>Dieses Konto ist nur zum Lesen geöffnet. Zuerst in seinen Einstellungen Änderungen erlauben.</translation>
    </message>
    <message>
        <source>%1 cannot be made here.</source>
        <translation>%1 können hier nicht angelegt werden.</translation>
    </message>
    <message>
        <source>%1 cannot be changed here.</source>
        <translation>%1 können hier nicht geändert werden.</translation>
    </message>
    <message>
        <source>%1 cannot be deleted here.</source>
        <translation>%1 können hier nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>%1 cannot be attached.</source>
        <translation>%1 können nicht zugeordnet werden.</translation>
    </message>
    <message>
        <source>%1 are not attached to anything.</source>
        <translation>%1 sind nirgends zugeordnet.</translation>
    </message>
    <message>
        <source>%1 can only be looked at. To change them, go to “%2”.</source>
        <comment>kind, and the tab for it</comment>
        <translation>%1 können nur angesehen werden. Zum Ändern zu „%2“ gehen.</translation>
    </message>
    <message>
        <source>%1 cannot be taken off. Attach them to another record (%2) instead.</source>
        <comment>kind, and what it hangs on</comment>
        <translation>%1 können nicht gelöst werden. Sie stattdessen einem anderen Datensatz (%2) zuordnen.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::AccountDesk</name>
    <message>
        <source>A change to this account is under way; save when it has ended.</source>
        <translation>An diesem Konto läuft gerade eine Änderung; speichern, wenn sie beendet ist.</translation>
    </message>
    <message>
        <source>No secret is stored.</source>
        <translation>Es ist kein Geheimnis gespeichert.</translation>
    </message>
    <message>
        <source>%1 Enter the secret above and connect again.</source>
        <translation>%1 Das Geheimnis oben eingeben und erneut verbinden.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) imported. Choose one in the side bar to open it.</source>
        <translation>
            <numerusform>%n Konto importiert. Es zum Öffnen in der Seitenleiste wählen.</numerusform>
            <numerusform>%n Konten importiert. Eines zum Öffnen in der Seitenleiste wählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of accounts was damaged, so a new one was begun; the damaged one is kept as “%1”.</source>
        <translation>Die Kontenliste war beschädigt, daher wurde eine neue begonnen; die beschädigte bleibt als „%1“ erhalten.</translation>
    </message>
    <message>
        <source>This account is not in the list any more; another program may have removed it.</source>
        <translation>Dieses Konto steht nicht mehr in der Liste; vielleicht hat ein anderes Programm es entfernt.</translation>
    </message>
    <message>
        <source>Asking the system&apos;s keychain for the secret of %1 …</source>
        <translation>Das Geheimnis von %1 wird beim Schlüsselbund des Systems erfragt …</translation>
    </message>
    <message>
        <source>The secret of this account is not known yet.</source>
        <translation>Das Geheimnis dieses Kontos ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account and why it cannot be opened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account and where its secret is kept</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>secret kept for this run only</source>
        <translation>Geheimnis nur für diese Sitzung</translation>
    </message>
    <message>
        <source>A change is under way; switch when it has ended.</source>
        <translation>Gerade läuft eine Änderung; umschalten, wenn sie beendet ist.</translation>
    </message>
    <message>
        <source>%1 is live now: what you apply changes real calls.</source>
        <translation>%1 ist jetzt LIVE: Was angewendet wird, verändert echte Anrufe.</translation>
    </message>
    <message>
        <source>%1 is read-only now: every change is refused.</source>
        <translation>%1 ist jetzt nur zum Lesen geöffnet: Jede Änderung wird abgelehnt.</translation>
    </message>
    <message>
        <source>Allow changes</source>
        <translation>Änderungen erlauben</translation>
    </message>
    <message>
        <source>Allow changes to %1?</source>
        <translation>Änderungen an %1 erlauben?</translation>
    </message>
    <message>
        <source>This is a real account. What you apply from then on changes where real calls go and what they cost. You can go back to read-only at any time.</source>
        <translation>Das ist ein echtes Konto. Was ab dann angewendet wird, verändert, wohin echte Anrufe gehen und was sie kosten. Zurück zu „Nur lesen“ geht es jederzeit.</translation>
    </message>
    <message>
        <source>Stay Read-only</source>
        <translation>Weiter nur lesen</translation>
    </message>
    <message>
        <source>Allow Changes</source>
        <translation>Änderungen erlauben</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Remove %1 from this program?</source>
        <translation>%1 aus diesem Programm entfernen?</translation>
    </message>
    <message>
        <source>Its name, ids and secret are forgotten here. At the provider nothing changes.</source>
        <translation>Name, IDs und Geheimnis werden hier vergessen. Beim Anbieter ändert sich nichts.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>trunkdesk::AccountDialog</name>
    <message>
        <source>Edit account</source>
        <translation>Konto bearbeiten</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add and Open</source>
        <translation>Hinzufügen und öffnen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>Noch nötig: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need attention</source>
        <translation>
            <numerusform>%n Feld braucht Aufmerksamkeit</numerusform>
            <numerusform>%n Felder brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect only reads; nothing is changed by it</source>
        <translation>Verbinden liest nur; es ändert nichts</translation>
    </message>
    <message>
        <source>Nothing changed yet</source>
        <translation>Noch nichts geändert</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
</context>
<context>
    <name>trunkdesk::AccountFile</name>
    <message>
        <source>The list of accounts “%1” cannot be read: %2. Mend that, then start again.</source>
        <translation>Die Kontenliste „%1“ kann nicht gelesen werden: %2. Das beheben und neu starten.</translation>
    </message>
    <message>
        <source>it is not a plain file</source>
        <translation>sie ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>The list of accounts “%1” is far too large to be one; restore it from a copy.</source>
        <translation>Die Kontenliste „%1“ ist viel zu groß, um eine zu sein; sie aus einer Kopie wiederherstellen.</translation>
    </message>
    <message>
        <source>(It is in “%1”.)</source>
        <translation>(Sie steht in „%1“.)</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made, so the change was not kept.</source>
        <translation>Der Ordner „%1“ konnte nicht angelegt werden, daher wurde die Änderung nicht gespeichert.</translation>
    </message>
    <message>
        <source>The list of accounts is being changed by another program, so this change was not kept; try again in a moment.</source>
        <translation>Die Kontenliste wird gerade von einem anderen Programm geändert, daher wurde diese Änderung nicht gespeichert; gleich erneut versuchen.</translation>
    </message>
    <message>
        <source>The list of accounts is damaged and could not be kept aside, so nothing was written; move “%1” away.</source>
        <translation>Die Kontenliste ist beschädigt und konnte nicht beiseitegelegt werden, daher wurde nichts geschrieben; „%1“ anderswohin verschieben.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::AccountList</name>
    <message>
        <source>The list of accounts is damaged at %1; restore it from a copy, or add the accounts again.</source>
        <translation>Die Kontenliste ist bei %1 beschädigt; sie aus einer Kopie wiederherstellen oder die Konten neu hinzufügen.</translation>
    </message>
    <message>
        <source>The list of accounts was written by a newer version of this program; open it with that one. It is left as it is.</source>
        <translation>Die Kontenliste wurde von einer neueren Version dieses Programms geschrieben; sie mit dieser öffnen. Sie bleibt, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::AccountLoad</name>
    <message>
        <source>This key may not read “%1”, so they are not shown; sign in with a key that may if you need them.</source>
        <translation>Dieser Schlüssel darf „%1“ nicht lesen, daher werden sie nicht gezeigt; bei Bedarf mit einem Schlüssel anmelden, der es darf.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::AccountReading</name>
    <message>
        <source>Cancelled while the account was read. Nothing was written.</source>
        <translation>Beim Lesen des Kontos abgebrochen. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1 of %2 lists, %3 records</source>
        <translation>%1 von %2 Listen, %3 Datensätze</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) could not be read whole, so the account counts as not read. Try again.</source>
        <translation>
            <numerusform>%n Liste konnte nicht vollständig gelesen werden, daher gilt das Konto als nicht gelesen. Erneut versuchen.</numerusform>
            <numerusform>%n Listen konnten nicht vollständig gelesen werden, daher gilt das Konto als nicht gelesen. Erneut versuchen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… und %n weitere.</numerusform>
            <numerusform>… und %n weitere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::AccountTester</name>
    <message>
        <source>The provider did not answer in time; try again, and look whether the network is up.</source>
        <translation>Der Anbieter hat nicht rechtzeitig geantwortet; erneut versuchen und das Netzwerk prüfen.</translation>
    </message>
    <message>
        <source>This program does not know the provider of the account; open it with a newer version.</source>
        <translation>Dieses Programm kennt den Anbieter des Kontos nicht; es mit einer neueren Version öffnen.</translation>
    </message>
    <message>
        <source>The account has an id that does not belong into an address.</source>
        <translation>Das Konto hat eine ID, die nicht in eine Adresse gehört.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::ActivityModel</name>
    <message>
        <source>none</source>
        <comment>no HTTP status: there was no answer</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Konto: %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Anfrage: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>trunkdesk::ActivityPanel</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Als c&amp;url kopieren</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Noch keine Anfragen</translation>
    </message>
    <message>
        <source>No requests</source>
        <translation>Keine Anfragen</translation>
    </message>
    <message>
        <source>Everything that is asked of the provider is listed here.</source>
        <translation>Hier steht alles, was beim Anbieter angefragt wird.</translation>
    </message>
    <message>
        <source>This was read from a file: no provider is asked.</source>
        <translation>Aus einer Datei gelesen: Kein Anbieter wird gefragt.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::Answer</name>
    <message>
        <source>The name %1 was not found; check the network connection and the endpoint.</source>
        <translation>Der Name %1 wurde nicht gefunden; Netzwerkverbindung und Endpunkt prüfen.</translation>
    </message>
    <message>
        <source>Nothing answers at %1; check that the endpoint is right and running.</source>
        <translation>Unter %1 antwortet nichts; prüfen, ob der Endpunkt stimmt und läuft.</translation>
    </message>
    <message>
        <source>The proxy does not let us through to %1; check the proxy settings of the system.</source>
        <translation>Der Proxy lässt keine Verbindung zu %1 zu; die Proxy-Einstellungen des Systems prüfen.</translation>
    </message>
    <message>
        <source>There is no network at the moment; check the connection, then try again.</source>
        <translation>Zurzeit gibt es kein Netzwerk; die Verbindung prüfen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The certificate or encryption of %1 is not acceptable; nothing was sent. Check the clock, the proxy and the endpoint.</source>
        <translation>Zertifikat oder Verschlüsselung von %1 sind nicht annehmbar; es wurde nichts gesendet. Uhrzeit, Proxy und Endpunkt prüfen.</translation>
    </message>
    <message>
        <source>%1 did not answer in time; try again.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet; erneut versuchen.</translation>
    </message>
    <message>
        <source>The request was cancelled; send it again if it is still wanted.</source>
        <translation>Die Anfrage wurde abgebrochen; bei Bedarf erneut senden.</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak HTTP; check the endpoint.</source>
        <translation>Was unter %1 antwortet, spricht kein HTTP; den Endpunkt prüfen.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer was complete; try again.</source>
        <translation>Die Verbindung zu %1 brach ab, bevor die Antwort vollständig war; erneut versuchen.</translation>
    </message>
    <message>
        <source>No connection to %1 came about in time; check the network, then try again.</source>
        <translation>Eine Verbindung zu %1 kam nicht rechtzeitig zustande; das Netzwerk prüfen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than we accept, so it was not read; check the endpoint.</source>
        <translation>Die Antwort von %1 ist größer als erlaubt und wurde nicht gelesen; den Endpunkt prüfen.</translation>
    </message>
    <message>
        <source>%1 did not finish its answer in time; try again.</source>
        <translation>%1 hat die Antwort nicht rechtzeitig beendet; erneut versuchen.</translation>
    </message>
    <message>
        <source>The answer of %1 is not JSON; check the endpoint, and whether something stands in between.</source>
        <translation>Die Antwort von %1 ist kein JSON; den Endpunkt prüfen, und ob etwas dazwischen steht.</translation>
    </message>
    <message>
        <source>The answer of %1 is damaged or incomplete (%2); try again.</source>
        <translation>Die Antwort von %1 ist beschädigt oder unvollständig (%2); erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 sends us elsewhere (status %2), which the provider never does; check the endpoint.</source>
        <translation>%1 verweist auf eine andere Adresse (Status %2), was der Anbieter nie tut; den Endpunkt prüfen.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::AppliedPlanView</name>
    <message>
        <source>Undo…</source>
        <translation>Rückgängig machen …</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Zurücknehmen …</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Datei zeigen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Reads the account again, finds out what became of the step that was under way, and sends what is left.</source>
        <translation>Liest das Konto erneut, stellt fest, was aus dem laufenden Schritt geworden ist, und sendet, was noch fehlt.</translation>
    </message>
    <message>
        <source>Takes back the steps that were done, as a plan that you look at first.</source>
        <translation>Nimmt die erledigten Schritte zurück, als Plan, der zuerst zu prüfen ist.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>account, time, how it stands</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>This was broken off on its way. Nothing more of it is sent by itself: resume it, roll it back, or leave it as it is.</source>
        <translation>Dies wurde unterwegs abgebrochen. Von selbst wird nichts mehr davon gesendet: fortsetzen, zurücknehmen oder so lassen.</translation>
    </message>
    <message>
        <source>This was broken off on its way.</source>
        <translation>Dies wurde unterwegs abgebrochen.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::AssistantPage</name>
    <message>
        <source>Set up a trunk</source>
        <translation>Trunk einrichten</translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) were not copied yet, and nobody will ever show them again.</source>
        <translation>
            <numerusform>%n Passwort wurde noch nicht kopiert, und niemand zeigt es je wieder.</numerusform>
            <numerusform>%n Passwörter wurden noch nicht kopiert, und niemand zeigt sie je wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>The trunk is not finished. What was made of it so far stays at the provider, and what you entered is lost.</source>
        <translation>Der Trunk ist nicht fertig. Was bisher davon angelegt wurde, bleibt beim Anbieter, und das Eingegebene geht verloren.</translation>
    </message>
    <message>
        <source>What you entered for the trunk is lost.</source>
        <translation>Das für den Trunk Eingegebene geht verloren.</translation>
    </message>
    <message>
        <source>What was made already is not planned again: this is what is missing.</source>
        <translation>Was schon angelegt wurde, wird nicht noch einmal geplant: Dies fehlt noch.</translation>
    </message>
    <message>
        <source>Trunk %1</source>
        <comment>its name</comment>
        <translation>Trunk %1</translation>
    </message>
    <message>
        <source>Plans to delete what was made so far; nothing is sent before you apply that</source>
        <translation>Plant, das bisher Angelegte zu löschen; vor dem Anwenden wird nichts gesendet</translation>
    </message>
    <message>
        <source>C&amp;orrect It</source>
        <translation>Korri&amp;gieren</translation>
    </message>
    <message>
        <source>&amp;Show the Trunk</source>
        <translation>&amp;Trunk zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Z&amp;urück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Review and apply</source>
        <translation>Prüfen und anwenden</translation>
    </message>
    <message>
        <source>What the PBX needs</source>
        <translation>Was die Telefonanlage braucht</translation>
    </message>
    <message>
        <source>The trunk is set up</source>
        <translation>Der Trunk ist eingerichtet</translation>
    </message>
    <message>
        <source>This is what to type into the PBX. Copy the passwords now: nobody will ever show them again.</source>
        <translation>Dies gehört in die Telefonanlage. Die Passwörter jetzt kopieren: Niemand zeigt sie je wieder.</translation>
    </message>
    <message>
        <source>These steps are sent in this order when you apply them. Nothing is written before.</source>
        <translation>Diese Schritte werden beim Anwenden in dieser Reihenfolge gesendet. Vorher wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>C&amp;orrect “%1”</source>
        <comment>a step of the assistant</comment>
        <translation>„%1“ korri&amp;gieren</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need attention</source>
        <translation>
            <numerusform>%n Feld braucht Aufmerksamkeit</numerusform>
            <numerusform>%n Felder brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message>
        <source>What was made stays. Go back to correct it and to go on with what is missing.</source>
        <translation>Was angelegt wurde, bleibt. Zurückgehen, um es zu korrigieren und mit dem Fehlenden fortzufahren.</translation>
    </message>
    <message>
        <source>Take &amp;It Back…</source>
        <translation>Z&amp;urücknehmen …</translation>
    </message>
    <message>
        <source>Set Up Anothe&amp;r</source>
        <translation>&amp;Noch einen einrichten</translation>
    </message>
    <message>
        <source>This is what to type into the PBX.</source>
        <translation>Das ist in die Telefonanlage einzutragen.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Nothing of it is left. Go back to correct it, or cancel.</source>
        <translation>Davon ist nichts geblieben. Gehen Sie zurück, um es zu berichtigen, oder brechen Sie ab.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::BottomPanel</name>
    <message>
        <source>Panel</source>
        <translation>Unterer Bereich</translation>
    </message>
    <message>
        <source>Hide the panel</source>
        <translation>Unteren Bereich ausblenden</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>tab and count</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>trunkdesk::Breadcrumb</name>
    <message>
        <source>Way to this page</source>
        <translation>Weg zu dieser Seite</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1 gehen</translation>
    </message>
</context>
<context>
    <name>trunkdesk::BulkEdit</name>
    <message>
        <source>It holds no whole number now, so nothing can be added. Set it instead.</source>
        <translation>Das Feld enthält jetzt keine ganze Zahl, daher kann nichts addiert werden. Stattdessen den Wert setzen.</translation>
    </message>
    <message>
        <source>The sum is too large. Add less.</source>
        <translation>Die Summe ist zu groß. Weniger addieren.</translation>
    </message>
    <message>
        <source>Choose a field.</source>
        <translation>Ein Feld wählen.</translation>
    </message>
    <message>
        <source>“%1” cannot be edited in this way. Set it instead.</source>
        <translation>„%1“ kann so nicht bearbeitet werden. Stattdessen den Wert setzen.</translation>
    </message>
    <message>
        <source>Enter a whole number to add, such as 10 or -10.</source>
        <translation>Eine ganze Zahl zum Addieren eingeben, etwa 10 oder -10.</translation>
    </message>
    <message>
        <source>Enter the text to look for.</source>
        <translation>Den gesuchten Text eingeben.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::BulkWork</name>
    <message>
        <source>All that are chosen are switched on already.</source>
        <translation>Alle gewählten sind schon eingeschaltet.</translation>
    </message>
    <message>
        <source>All that are chosen are switched off already.</source>
        <translation>Alle gewählten sind schon ausgeschaltet.</translation>
    </message>
    <message>
        <source>“%1” is not open. Open it first.</source>
        <translation>„%1“ ist nicht geöffnet. Zuerst öffnen.</translation>
    </message>
    <message>
        <source>%1 was drained on %2 in: %3.</source>
        <comment>host, time, accounts</comment>
        <translation>%1 wurde am %2 aus dem Routing genommen in: %3.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::CandidatePicker</name>
    <message>
        <source>Filter…</source>
        <translation>Filtern …</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Only those on no %1</source>
        <translation>Nur ohne %1</translation>
    </message>
    <message>
        <source>Only those that are free</source>
        <translation>Nur freie</translation>
    </message>
    <message>
        <source>Paste a list…</source>
        <translation>Liste einfügen …</translation>
    </message>
    <message>
        <source>What can be attached</source>
        <translation>Was zugeordnet werden kann</translation>
    </message>
    <message>
        <source>Space checks or unchecks the selected rows.</source>
        <translation>Die Leertaste hakt die ausgewählten Zeilen an oder ab.</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>Liste einfügen</translation>
    </message>
    <message>
        <source>One name or number a line, in any spelling; commas work too.</source>
        <translation>Ein Name oder eine Rufnummer je Zeile, beliebig geschrieben; auch Kommas gehen.</translation>
    </message>
    <message numerus="yes">
        <source>Not found in this account: %1 and %n more.</source>
        <translation>
            <numerusform>In diesem Konto nicht gefunden: %1 und %n weiteres.</numerusform>
            <numerusform>In diesem Konto nicht gefunden: %1 und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found in this account: %1.</source>
        <translation>In diesem Konto nicht gefunden: %1.</translation>
    </message>
    <message>
        <source>Taken from %1: %2.</source>
        <translation>Wird weggenommen von %1: %2.</translation>
    </message>
    <message>
        <source>“%1” is lost by: %2.</source>
        <translation>„%1“ geht verloren bei: %2.</translation>
    </message>
    <message>
        <source>Nothing here matches. Clear the filter to see all %1.</source>
        <translation>Hier passt nichts. Den Filter leeren, um alle zu sehen (%1).</translation>
    </message>
    <message>
        <source>Reading the %1 of this account…</source>
        <translation>%1 dieses Kontos werden gelesen …</translation>
    </message>
    <message>
        <source>The %1 could not be read. %2</source>
        <translation>%1 konnten nicht gelesen werden. %2</translation>
    </message>
    <message>
        <source>This account has no %1 yet. Make one at the provider, then refresh.</source>
        <translation>Dieses Konto hat noch keine %1. Beim Anbieter anlegen, dann aktualisieren.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::CandidatesModel</name>
    <message>
        <source>on %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>schon hier</translation>
    </message>
    <message>
        <source>already here, and on %1</source>
        <translation>schon hier und bei %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
</context>
<context>
    <name>trunkdesk::ChangeJournal</name>
    <message>
        <source>The folder “%1” could not be made, so nothing can be written down and nothing is changed. Make it, or free some space.</source>
        <translation>Der Ordner „%1“ konnte nicht angelegt werden, daher kann nichts festgehalten werden und nichts wird geändert. Ihn anlegen oder Platz schaffen.</translation>
    </message>
    <message>
        <source>Another Trunkdesk is open and keeps the journal of changes, so accounts can only be read here. Make changes there, or close it.</source>
        <translation>Ein anderes Trunkdesk ist geöffnet und führt das Journal der Änderungen, daher können Konten hier nur gelesen werden. Dort ändern oder es schließen.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written to, so nothing can be written down and nothing is changed. Look at its permissions and at the free space.</source>
        <translation>In den Ordner „%1“ kann nicht geschrieben werden, daher kann nichts festgehalten werden und nichts wird geändert. Seine Rechte und den freien Platz prüfen.</translation>
    </message>
    <message>
        <source>These changes are under way already.</source>
        <translation>Diese Änderungen laufen schon.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::ChangesDesk</name>
    <message>
        <source>These changes are still under way; end them first.</source>
        <translation>Diese Änderungen laufen noch; sie zuerst beenden.</translation>
    </message>
    <message>
        <source>Everything is as wanted already; there is nothing to change.</source>
        <translation>Alles ist schon wie gewünscht; es gibt nichts zu ändern.</translation>
    </message>
    <message>
        <source>“%1” is for reading only; allow changes in the menu Account first.</source>
        <translation>„%1“ ist nur zum Lesen geöffnet; zuerst im Menü „Konto“ Änderungen erlauben.</translation>
    </message>
    <message>
        <source>The account changed meanwhile, so the plan was made anew. Look at it again.</source>
        <translation>Das Konto hat sich inzwischen geändert, daher wurde der Plan neu erstellt. Ihn noch einmal ansehen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Umkehrbar</translation>
    </message>
    <message>
        <source>“%1” of “%2” has to be entered again, for no secret is kept in a file.</source>
        <translation>„%1“ von „%2“ muss neu eingegeben werden, denn Geheimnisse werden in keiner Datei aufbewahrt.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message numerus="yes">
        <source>Kept for later: %n change(s). Nothing was sent.</source>
        <translation>
            <numerusform>Für später vorgemerkt: %n Änderung. Es wurde nichts gesendet.</numerusform>
            <numerusform>Für später vorgemerkt: %n Änderungen. Es wurde nichts gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The changes that wait were brought up to date. Nothing was sent.</source>
        <translation>Die vorgemerkten Änderungen wurden auf den neuen Stand gebracht. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of “%1” were collected earlier and wait to be reviewed.</source>
        <translation>
            <numerusform>%n früher vorgemerkte Änderung an „%1“ wartet auf die Prüfung.</numerusform>
            <numerusform>%n früher vorgemerkte Änderungen an „%1“ warten auf die Prüfung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>trunkdesk::ChangesPanel</name>
    <message>
        <source>Pending changes</source>
        <translation>Vorgemerkte Änderungen</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Prüfen …</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Takes the chosen changes off the list; nothing was sent</source>
        <translation>Nimmt die gewählten Änderungen aus der Liste; es wurde nichts gesendet</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>No changes are pending</source>
        <translation>Keine Änderungen vorgemerkt</translation>
    </message>
    <message>
        <source>“Add to Changes” in a form collects changes here; nothing is sent until they are reviewed together.</source>
        <translation>„Zu Änderungen hinzufügen“ in einem Formular sammelt hier Änderungen; bis sie gemeinsam geprüft sind, wird nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::CheckCommand</name>
    <message>
        <source>Report every field in saved files that would be refused or is doubtful.</source>
        <translation>Jedes Feld in gespeicherten Dateien melden, das abgelehnt würde oder zweifelhaft ist.</translation>
    </message>
    <message>
        <source>Snapshots, or answers of the provider&apos;s API saved as JSON. A folder stands for all JSON files in it.</source>
        <translation>Snapshots oder als JSON gespeicherte Antworten der API des Anbieters. Ein Ordner steht für alle JSON-Dateien darin.</translation>
    </message>
    <message>
        <source>How to report: text for people, which is the default, or json for programs.</source>
        <translation>Wie gemeldet wird: text für Menschen (Vorgabe) oder json für Programme.</translation>
    </message>
    <message>
        <source>--format wants text or json.</source>
        <translation>--format erwartet text oder json.</translation>
    </message>
    <message>
        <source>A file is missing. “trunkctl check --help” says what it takes.</source>
        <translation>Es fehlt eine Datei. „trunkctl check --help“ zeigt, was möglich ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) checked.</source>
        <translation>
            <numerusform>%n Datensatz geprüft.</numerusform>
            <numerusform>%n Datensätze geprüft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s).</source>
        <translation>
            <numerusform>%n Befund.</numerusform>
            <numerusform>%n Befunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>FILE…</source>
        <translation>DATEI…</translation>
    </message>
    <message>
        <source>The report is incomplete: standard output does not take what is written.</source>
        <translation>Der Bericht ist unvollständig: Die Standardausgabe nimmt das Geschriebene nicht an.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::ChoiceEditor</name>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>“%1” (kept as it is)</source>
        <translation>„%1“ (bleibt, wie es ist)</translation>
    </message>
</context>
<context>
    <name>trunkdesk::CidrBlock</name>
    <message>
        <source>Wildcards are not supported; write the range with a prefix, for example 203.0.113.0/24.</source>
        <translation>Platzhalter werden nicht unterstützt; den Bereich mit Präfix schreiben, zum Beispiel 203.0.113.0/24.</translation>
    </message>
    <message>
        <source>A range from one address to another is not supported; write it with a prefix, for example 203.0.113.0/24.</source>
        <translation>Ein Bereich von einer Adresse bis zu einer anderen wird nicht unterstützt; ihn mit Präfix schreiben, zum Beispiel 203.0.113.0/24.</translation>
    </message>
    <message>
        <source>An address range has no port; leave the colon and the number after it out.</source>
        <translation>Ein Adressbereich hat keinen Port; den Doppelpunkt und die Zahl danach weglassen.</translation>
    </message>
    <message>
        <source>Only IPv4 addresses are supported so far; write the IPv4 address of the same system.</source>
        <translation>Bisher werden nur IPv4-Adressen unterstützt; die IPv4-Adresse desselben Systems eingeben.</translation>
    </message>
    <message>
        <source>A number with a leading zero is read as octal by some systems; write it without the zero.</source>
        <translation>Eine Zahl mit führender Null lesen manche Systeme oktal; sie ohne die Null schreiben.</translation>
    </message>
    <message>
        <source>“%1” is not a complete IPv4 address; write four numbers from 0 to 255, for example 203.0.113.7.</source>
        <translation>„%1“ ist keine vollständige IPv4-Adresse; vier Zahlen von 0 bis 255 schreiben, zum Beispiel 203.0.113.7.</translation>
    </message>
    <message>
        <source>The prefix after the slash must be a number from 0 to 32; 32 means this one address.</source>
        <translation>Das Präfix nach dem Schrägstrich muss eine Zahl von 0 bis 32 sein; 32 bedeutet genau diese Adresse.</translation>
    </message>
    <message>
        <source>The address is empty; write an IPv4 address, for example 203.0.113.7, or a range such as 203.0.113.0/24.</source>
        <translation>Die Adresse ist leer; eine IPv4-Adresse eingeben, zum Beispiel 203.0.113.7, oder einen Bereich wie 203.0.113.0/24.</translation>
    </message>
    <message>
        <source>%1 is one address inside a range; write %2 for this address or %3 for the whole range.</source>
        <translation>%1 ist eine Adresse innerhalb eines Bereichs; %2 für diese Adresse oder %3 für den ganzen Bereich schreiben.</translation>
    </message>
    <message>
        <source>%1 lets every computer on the Internet in, which invites calls at your expense; write the addresses of your own systems.</source>
        <translation>%1 lässt jeden Rechner im Internet herein und lädt zu Anrufen auf Ihre Kosten ein; die Adressen der eigenen Systeme eingeben.</translation>
    </message>
    <message>
        <source>%1 lets %L2 addresses in, far more than a telephone system has; write a longer prefix if you can.</source>
        <translation>%1 lässt %L2 Adressen herein, weit mehr als eine Telefonanlage hat; wenn möglich ein längeres Präfix schreiben.</translation>
    </message>
    <message>
        <source>%1 is not a public address, and calls from the Internet never come from it; write the address that the provider sees.</source>
        <translation>%1 ist keine öffentliche Adresse, aus dem Internet kommen damit nie Anrufe; die Adresse eingeben, die der Anbieter sieht.</translation>
    </message>
    <message>
        <source>The blanks around the address are left out.</source>
        <translation>Die Leerzeichen um die Adresse werden weggelassen.</translation>
    </message>
    <message>
        <source>The prefix 0 would let every computer on the Internet in; write %1 for this address.</source>
        <translation>Das Präfix 0 ließe jeden Rechner im Internet herein; für diese Adresse %1 schreiben.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::CollectionPage</name>
    <message>
        <source>%L1 of %L2</source>
        <comment>shown of all</comment>
        <translation>%L1 von %L2</translation>
    </message>
</context>
<context>
    <name>trunkdesk::ComboReading</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a choice, and what is chosen</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>trunkdesk::CommandLine</name>
    <message>
        <source>Show this help and end.</source>
        <translation>Diese Hilfe anzeigen und beenden.</translation>
    </message>
    <message>
        <source>Usage: trunkctl %1 [options] %2</source>
        <translation>Aufruf: trunkctl %1 [Optionen] %2</translation>
    </message>
    <message>
        <source>“trunkctl %1 --help” lists what it understands.</source>
        <translation>„trunkctl %1 --help“ zeigt, was möglich ist.</translation>
    </message>
    <message>
        <source>“%1” takes no argument “%2”.</source>
        <translation>„%1“ erwartet kein Argument „%2“.</translation>
    </message>
    <message>
        <source>Usage: trunkctl COMMAND [options]</source>
        <translation>Aufruf: trunkctl BEFEHL [Optionen]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>“trunkctl COMMAND --help” lists the options of a command.</source>
        <translation>„trunkctl BEFEHL --help“ zeigt die Optionen eines Befehls.</translation>
    </message>
    <message>
        <source>A command is missing. “trunkctl --help” lists them.</source>
        <translation>Es fehlt ein Befehl. „trunkctl --help“ zeigt alle.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>Die Option „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Den Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“trunkctl --help” lists what there is.</source>
        <translation>„trunkctl --help“ zeigt, was es gibt.</translation>
    </message>
    <message>
        <source>Desktop console for SIP trunking accounts.</source>
        <translation>Desktop-Konsole für SIP-Trunking-Konten.</translation>
    </message>
    <message>
        <source>Open the sandbox, a made-up company inside the program.</source>
        <translation>Die Sandbox öffnen, eine erfundene Firma im Programm.</translation>
    </message>
    <message>
        <source>Drive the window through setting up a trunk, save pictures into &lt;folder&gt; and end.</source>
        <translation>Das Fenster durch das Einrichten eines Trunks führen, Bilder in &lt;Ordner&gt; speichern und beenden.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Snapshots or saved answers of a provider&apos;s API, or folders of them.</source>
        <translation>Snapshots oder gespeicherte Antworten der API eines Anbieters, oder Ordner davon.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>trunkdesk --help lists the options.</source>
        <translation>trunkdesk --help zeigt die Optionen.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. trunkdesk --tour FOLDER needs none and saves pictures.</source>
        <translation>Es gibt keine Anzeige, auf der ein Fenster geöffnet werden könnte. trunkdesk --tour ORDNER braucht keine und speichert Bilder.</translation>
    </message>
    <message>
        <source>Does without a window what needs none. Only restore changes an account.</source>
        <translation>Erledigt ohne Fenster, was keines braucht. Nur restore ändert ein Konto.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::ComparePage</name>
    <message>
        <source>Being read…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>The file does not say how old it is.</source>
        <translation>Die Datei sagt nicht, wie alt sie ist.</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Saved %1 · %2</source>
        <comment>how long ago, and when</comment>
        <translation>Gespeichert %1 · %2</translation>
    </message>
    <message>
        <source>Read %1 · %2</source>
        <comment>how long ago, and when</comment>
        <translation>Gelesen %1 · %2</translation>
    </message>
    <message>
        <source>Both sides are “%1”. Choose another account or file on one of them.</source>
        <translation>Beide Seiten sind „%1“. Auf einer ein anderes Konto oder eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>“%1” is of %2 and “%3” of %4, which have nothing in common that could be compared. Choose two of one provider.</source>
        <translation>„%1“ ist von %2 und „%3“ von %4, ohne etwas Gemeinsames zum Vergleichen. Zwei desselben Anbieters wählen.</translation>
    </message>
    <message>
        <source>Make “%1” say what “%2” says</source>
        <translation>„%1“ an „%2“ angleichen</translation>
    </message>
    <message>
        <source>Two files: there is no account to restore to. Choose an account on one side.</source>
        <translation>Zwei Dateien: Es gibt kein Konto zum Wiederherstellen. Auf einer Seite ein Konto wählen.</translation>
    </message>
    <message>
        <source>“%1” is open for reading only. Allow changes in its settings to restore what differs.</source>
        <translation>„%1“ ist nur zum Lesen geöffnet. In seinen Einstellungen Änderungen erlauben, um Unterschiede wiederherzustellen.</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Mit einer Datei vergleichen</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>“%1” stands only in “%2”, which is not open.</source>
        <translation>„%1“ steht nur in „%2“, und das ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>&amp;Vorher</translation>
    </message>
    <message>
        <source>A&amp;fter</source>
        <translation>Na&amp;chher</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <translation>Alle a&amp;uswählen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <translation>&amp;Tauschen</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>Die Seiten tauschen</translation>
    </message>
    <message>
        <source>What stands after goes before, and the other way round.</source>
        <translation>Was unter „Nachher“ steht, kommt unter „Vorher“, und umgekehrt.</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Den Vergleich schließen</translation>
    </message>
    <message>
        <source>Ticks all differences that are shown, or none.</source>
        <translation>Hakt alle gezeigten Unterschiede an oder keinen.</translation>
    </message>
    <message>
        <source>What a restore does</source>
        <translation>Was das Wiederherstellen bewirkt</translation>
    </message>
    <message>
        <source>Choose what to compare</source>
        <translation>Wählen, was verglichen wird</translation>
    </message>
    <message>
        <source>Any two of the accounts and files that are open, or a file that was saved earlier. Before is what was, after is what is: a snapshot, and the account now.</source>
        <translation>Zwei beliebige der geöffneten Konten und Dateien oder eine früher gespeicherte Datei. „Vorher“ ist, was war, „Nachher“, was ist: ein Snapshot, und das Konto von jetzt.</translation>
    </message>
    <message>
        <source>&amp;Open a File…</source>
        <translation>&amp;Datei öffnen …</translation>
    </message>
    <message>
        <source>These two cannot be compared</source>
        <translation>Diese beiden können nicht verglichen werden</translation>
    </message>
    <message>
        <source>“%1” has not been read</source>
        <translation>„%1“ wurde noch nicht gelesen</translation>
    </message>
    <message>
        <source>Read it to see what is different.</source>
        <translation>Lesen, um zu sehen, was sich unterscheidet.</translation>
    </message>
    <message>
        <source>&amp;Read Now</source>
        <translation>Jetzt &amp;lesen</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>„%1“ wird gelesen …</translation>
    </message>
    <message>
        <source>The two are compared as soon as everything is there.</source>
        <translation>Die beiden werden verglichen, sobald alles da ist.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen …</translation>
    </message>
    <message>
        <source>Large files take a moment.</source>
        <translation>Große Dateien brauchen einen Moment.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) on both sides together.</source>
        <translation>
            <numerusform>%Ln Datensatz auf beiden Seiten zusammen.</numerusform>
            <numerusform>%Ln Datensätze auf beiden Seiten zusammen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Nicht verglichen</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>Der Vergleich wurde abgebrochen.</translation>
    </message>
    <message>
        <source>&amp;Compare Again</source>
        <translation>&amp;Erneut vergleichen</translation>
    </message>
    <message>
        <source>Everything that can be set says the same on both sides.</source>
        <translation>Alles Einstellbare ist auf beiden Seiten gleich.</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Keine Unterschiede</translation>
    </message>
    <message>
        <source>%L1 of %L2 chosen</source>
        <translation>%L1 von %L2 gewählt</translation>
    </message>
    <message>
        <source>&amp;Restore to “%1”…</source>
        <translation>In „%1“ &amp;wiederherstellen …</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Wiederherstellen …</translation>
    </message>
    <message>
        <source>Tick what is to be restored first.</source>
        <translation>Zuerst anhaken, was wiederhergestellt werden soll.</translation>
    </message>
    <message>
        <source>Wait until what goes on is done.</source>
        <translation>Warten, bis das Laufende fertig ist.</translation>
    </message>
    <message>
        <source>%1, in what is ticked. The steps are shown before anything is sent.</source>
        <translation>%1, soweit angehakt. Die Schritte werden gezeigt, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>Nothing of what you chose can be restored. %1</source>
        <translation>Nichts vom Gewählten kann wiederhergestellt werden. %1</translation>
    </message>
    <message>
        <source>Nothing could be compared</source>
        <translation>Nichts zu vergleichen</translation>
    </message>
    <message>
        <source>The two have no kind of record in common.</source>
        <translation>Die beiden haben keine Art von Datensatz gemeinsam.</translation>
    </message>
    <message>
        <source>What could be compared says the same on both sides.</source>
        <translation>Was verglichen werden konnte, ist auf beiden Seiten gleich.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::CompareSources</name>
    <message>
        <source>%1 (%2)</source>
        <comment>account and file</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no record in it that could be compared. Choose another file.</source>
        <translation>Darin ist kein Datensatz, der verglichen werden könnte. Eine andere Datei wählen.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::CompareWork</name>
    <message>
        <source>&amp;Open It</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
</context>
<context>
    <name>trunkdesk::Comparison</name>
    <message>
        <source>“%1” are not compared: they are read only when somebody looks at them.</source>
        <translation>„%1“ werden nicht verglichen: Sie werden erst beim Ansehen gelesen.</translation>
    </message>
    <message>
        <source>“%1” are compared only in part: “%2” does not have all of them, so none is called added or removed where it cannot be known.</source>
        <translation>„%1“ werden nur zum Teil verglichen: „%2“ hat nicht alle, daher gilt nichts als hinzugefügt oder entfernt, wo es nicht feststeht.</translation>
    </message>
    <message>
        <source>“%1” does not tell of these, so they are not compared: %2.</source>
        <translation>Darüber sagt „%1“ nichts, deshalb wird es nicht verglichen: %2.</translation>
    </message>
    <message>
        <source>%1 (file)</source>
        <translation>%1 (Datei)</translation>
    </message>
</context>
<context>
    <name>trunkdesk::ConflictDialog</name>
    <message>
        <source>Deleted elsewhere</source>
        <translation>Anderswo gelöscht</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Anderswo geändert</translation>
    </message>
    <message>
        <source>This %1 was deleted while you were editing it, so nothing was sent. What you entered is kept.</source>
        <translation>Dieser Datensatz (%1) wurde während der Bearbeitung gelöscht, daher wurde nichts gesendet. Das Eingegebene bleibt erhalten.</translation>
    </message>
    <message>
        <source>Somebody changed this %1 after you opened it, so nothing was sent. Choose what counts.</source>
        <translation>Jemand hat diesen Datensatz (%1) nach dem Öffnen geändert, daher wurde nichts gesendet. Wählen, was gelten soll.</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Zurück zum Formular</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Create it anew</source>
        <translation>Neu anlegen</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Fremde Fassung nehmen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Eigene Fassung behalten</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>As you opened it</source>
        <translation>Beim Öffnen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>The fields of this form are the same; something else in the record changed.</source>
        <translation>Die Felder dieses Formulars sind gleich; etwas anderes im Datensatz hat sich geändert.</translation>
    </message>
    <message>
        <source>What differs in %1</source>
        <translation>Was sich in %1 unterscheidet</translation>
    </message>
</context>
<context>
    <name>trunkdesk::Csv</name>
    <message>
        <source>It has more than %1 cells. Split it into several files.</source>
        <translation>Sie hat mehr als %1 Zellen. Sie auf mehrere Dateien aufteilen.</translation>
    </message>
    <message>
        <source>The quotation mark in line %1 is never closed. Close it, or leave it out.</source>
        <translation>Das Anführungszeichen in Zeile %1 wird nie geschlossen. Es schließen oder weglassen.</translation>
    </message>
    <message>
        <source>A cell in line %1 is longer than %2 bytes. Is it a table of numbers?</source>
        <translation>Eine Zelle in Zeile %1 ist länger als %2 Bytes. Ist es eine Tabelle mit Rufnummern?</translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8. Save it as “CSV UTF-8”.</source>
        <translation>Zeile %1 ist kein UTF-8. Als „CSV UTF-8“ speichern.</translation>
    </message>
    <message>
        <source>It is larger than %1 MiB. Split it into several files.</source>
        <translation>Sie ist größer als %1 MiB. Sie auf mehrere Dateien aufteilen.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Choose a row to see all of it here.</source>
        <translation>Eine Zeile wählen, um hier alles davon zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · one of %Ln chosen</source>
        <translation>
            <numerusform>%1 · eine von %Ln gewählt</numerusform>
            <numerusform>%1 · eine von %Ln gewählten</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>trunkdesk::DiffCommand</name>
    <message>
        <source>Compare two of files and accounts: what is added, removed, changed or moved.</source>
        <translation>Zwei Dateien oder Konten vergleichen: was hinzugefügt, entfernt, geändert oder verschoben ist.</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Kein Unterschied.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) differ.</source>
        <translation>
            <numerusform>%n Datensatz unterscheidet sich.</numerusform>
            <numerusform>%n Datensätze unterscheiden sich.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was and what is: each a snapshot, an answer of the provider&apos;s API saved as JSON, a folder of these, or account:NAME for an account as it is now, by its name in the console&apos;s list or its provider&apos;s id.</source>
        <translation>Was war und was ist: jeweils ein Snapshot, eine als JSON gespeicherte Antwort der API des Anbieters, ein Ordner davon, oder account:NAME für ein Konto, wie es jetzt ist, nach seinem Namen in der Kontenliste der Konsole oder seiner ID beim Anbieter.</translation>
    </message>
    <message>
        <source>How to report: text for people, which is the default, or json for programs.</source>
        <translation>Wie gemeldet wird: text für Menschen (Vorgabe) oder json für Programme.</translation>
    </message>
    <message>
        <source>Where the environment&apos;s account is asked for: one of its provider&apos;s regional hosts, or one on the loopback address.</source>
        <translation>Wo das Konto der Umgebung abgefragt wird: bei einem regionalen Host seines Anbieters oder auf der Loopback-Adresse.</translation>
    </message>
    <message>
        <source>--format wants text or json.</source>
        <translation>--format erwartet text oder json.</translation>
    </message>
    <message>
        <source>Two are compared, each a file or account:NAME. “trunkctl diff --help” says more.</source>
        <translation>Verglichen werden zwei, jeweils eine Datei oder account:NAME. „trunkctl diff --help“ sagt mehr.</translation>
    </message>
    <message>
        <source>--endpoint wants the address of a server.</source>
        <translation>--endpoint erwartet die Adresse eines Servers.</translation>
    </message>
    <message>
        <source>The two have no kind of record in common, so there is nothing to compare. Give two of one provider.</source>
        <translation>Die beiden haben keine Art von Datensatz gemeinsam, daher gibt es nichts zu vergleichen. Zwei desselben Anbieters angeben.</translation>
    </message>
    <message>
        <source>The report is incomplete: standard output does not take what is written.</source>
        <translation>Der Bericht ist unvollständig: Die Standardausgabe nimmt das Geschriebene nicht an.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::DiffSide</name>
    <message>
        <source>“%1” holds no record of a kind that is known here. Give a snapshot, or answers of the provider&apos;s API.</source>
        <translation>„%1“ enthält keinen Datensatz einer hier bekannten Art. Einen Snapshot oder Antworten der API des Anbieters angeben.</translation>
    </message>
    <message>
        <source>“%1” holds nothing of the account&apos;s provider. Give a file of an account there.</source>
        <translation>„%1“ enthält nichts vom Anbieter des Kontos. Die Datei eines Kontos bei ihm angeben.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::DifferenceModel</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n hinzugefügt</numerusform>
            <numerusform>%n hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n entfernt</numerusform>
            <numerusform>%n entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n verschoben</numerusform>
            <numerusform>%n verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a record and the one it belongs to</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>trunkdesk::DifferencePane</name>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Shows the records in which every word stands somewhere.</source>
        <translation>Zeigt die Datensätze, in denen jedes Wort irgendwo vorkommt.</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Art der Änderung</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Alle aufklappen</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Alle zuklappen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>K&amp;opieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the differences that are ticked, else all that are shown.</source>
        <translation>Kopiert die angehakten Unterschiede, sonst alle gezeigten.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… und %n weitere.</numerusform>
            <numerusform>… und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>All changes (%L1)</source>
        <translation>Alle Änderungen (%L1)</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>what happened, and to how many</comment>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>%L1 of %L2 shown</source>
        <comment>shown of all</comment>
        <translation>%L1 von %L2 gezeigt</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) are here. Every word that you type must stand somewhere in a record.</source>
        <translation>
            <numerusform>%Ln Unterschied ist hier. Jedes eingegebene Wort muss irgendwo in einem Datensatz stehen.</numerusform>
            <numerusform>%Ln Unterschiede sind hier. Jedes eingegebene Wort muss irgendwo in einem Datensatz stehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Clear the Filter</source>
        <translation>&amp;Filter leeren</translation>
    </message>
    <message>
        <source>As &amp;Text</source>
        <translation>Als &amp;Text</translation>
    </message>
    <message>
        <source>As &amp;CSV</source>
        <translation>Als &amp;CSV</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>Als &amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Show the Record</source>
        <translation>&amp;Datensatz zeigen</translation>
    </message>
    <message>
        <source>&amp;Tick or Untick</source>
        <translation>An- oder ab&amp;haken</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) copied.</source>
        <translation>
            <numerusform>%Ln Unterschied kopiert.</numerusform>
            <numerusform>%Ln Unterschiede kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::DifferenceText</name>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>record and what it hangs on</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened to it, and its name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>On</source>
        <comment>the record that it hangs on</comment>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>trunkdesk::DifferenceTree</name>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
</context>
<context>
    <name>trunkdesk::DifferenceWords</name>
    <message>
        <source>“%1” has no enabled target any more, so nobody answers its calls.</source>
        <translation>„%1“ hat kein eingeschaltetes Ziel mehr, daher nimmt niemand seine Anrufe an.</translation>
    </message>
    <message>
        <source>“%1” has an enabled target again.</source>
        <translation>„%1“ hat wieder ein eingeschaltetes Ziel.</translation>
    </message>
    <message>
        <source>“%1” of “%2” is gone: its share of calls was %3.</source>
        <translation>„%1“ von „%2“ ist weg: Der Anteil der Anrufe war %3.</translation>
    </message>
    <message>
        <source>“%1” of “%2”: its share of calls goes from %3 to %4.</source>
        <translation>„%1“ von „%2“: Der Anteil der Anrufe geht von %3 auf %4.</translation>
    </message>
    <message>
        <source>“%1” of “%2” is new: its share of calls is %3.</source>
        <translation>„%1“ von „%2“ ist neu: Der Anteil der Anrufe ist %3.</translation>
    </message>
    <message>
        <source>“%1” has no target any more, so nobody answers its calls.</source>
        <translation>„%1“ hat kein Ziel mehr, daher nimmt niemand seine Anrufe an.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>“%1”: %2 goes from %3 to %4.</source>
        <translation>„%1“: %2 wechselt von %3 zu %4.</translation>
    </message>
    <message>
        <source>%1 “%2” is gone.</source>
        <translation>%1 „%2“ ist weg.</translation>
    </message>
    <message>
        <source>%1 “%2” is new.</source>
        <translation>%1 „%2“ ist neu.</translation>
    </message>
    <message>
        <source>“%1”: “%2” is switched off.</source>
        <translation>„%1“: „%2“ ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>“%1”: “%2”, which bears on emergency calls, is another.</source>
        <translation>„%1“: „%2“ hat sich geändert und betrifft Notrufe.</translation>
    </message>
    <message>
        <source>Anybody may call: “%1” of “%2” is every address.</source>
        <translation>Jeder darf anrufen: „%1“ von „%2“ umfasst alle Adressen.</translation>
    </message>
    <message>
        <source>Strangers may call: “%1” of “%2” is a wide range.</source>
        <translation>Fremde dürfen anrufen: „%1“ von „%2“ ist ein weiter Bereich.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n come to “%2”.</source>
        <translation>
            <numerusform>%1: %n kommt zu „%2“.</numerusform>
            <numerusform>%1: %n kommen zu „%2“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n leave “%2” and are on none.</source>
        <translation>
            <numerusform>%1: %n verlässt „%2“ und ist nirgends mehr zugeordnet.</numerusform>
            <numerusform>%1: %n verlassen „%2“ und sind nirgends mehr zugeordnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n move from “%2” to “%3”.</source>
        <translation>
            <numerusform>%1: %n wechselt von „%2“ zu „%3“.</numerusform>
            <numerusform>%1: %n wechseln von „%2“ zu „%3“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody may call through “%1” any more: no list is attached to it.</source>
        <translation>Über „%1“ darf niemand mehr anrufen: Es ist keine Liste zugeordnet.</translation>
    </message>
    <message>
        <source>%1 once those before it fail</source>
        <comment>a share of calls</comment>
        <translation>%1, sobald die davor ausfallen</translation>
    </message>
    <message>
        <source>“%1” of “%2” takes no calls any more: its share was %3.</source>
        <translation>„%1“ von „%2“ nimmt keine Anrufe mehr an: Der Anteil war %3.</translation>
    </message>
    <message>
        <source>“%1” of “%2” takes calls again: its share is %3.</source>
        <translation>„%1“ von „%2“ nimmt wieder Anrufe an: Der Anteil ist %3.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::DomainName</name>
    <message>
        <source>The domain name is empty; write a name that ends with .%1.</source>
        <translation>Der Domainname ist leer; einen Namen eingeben, der mit .%1 endet.</translation>
    </message>
    <message>
        <source>Only the domain name is wanted; leave out sip:, ports, users and slashes.</source>
        <translation>Gefragt ist nur der Domainname; sip:, Ports, Benutzer und Schrägstriche weglassen.</translation>
    </message>
    <message>
        <source>A domain name here has only the letters a to z, digits, hyphens and dots.</source>
        <translation>Ein Domainname hat hier nur die Buchstaben a bis z, Ziffern, Bindestriche und Punkte.</translation>
    </message>
    <message>
        <source>The domain name ends with a dot; remove it.</source>
        <translation>Der Domainname endet mit einem Punkt; ihn entfernen.</translation>
    </message>
    <message>
        <source>This is the name of a SIP domain; the name of a trunk ends with .%1.</source>
        <translation>Das ist der Name einer SIP-Domain; der Name eines Trunks endet mit .%1.</translation>
    </message>
    <message>
        <source>This is the name of a trunk; the name of a SIP domain ends with .%1.</source>
        <translation>Das ist der Name eines Trunks; der Name einer SIP-Domain endet mit .%1.</translation>
    </message>
    <message>
        <source>The name in front of .%1 is missing; write one.</source>
        <translation>Der Name vor .%1 fehlt; einen eingeben.</translation>
    </message>
    <message>
        <source>The place %1 is not part of the name itself; leave it out.</source>
        <translation>Der Standort %1 gehört nicht zum Namen selbst; ihn weglassen.</translation>
    </message>
    <message>
        <source>The domain name of a trunk must end with .%1.</source>
        <translation>Der Domainname eines Trunks muss mit .%1 enden.</translation>
    </message>
    <message>
        <source>The domain name of a SIP domain must end with .%1.</source>
        <translation>Der Domainname einer SIP-Domain muss mit .%1 enden.</translation>
    </message>
    <message>
        <source>The blanks around the domain name are left out.</source>
        <translation>Die Leerzeichen um den Domainnamen werden weggelassen.</translation>
    </message>
    <message>
        <source>The domain name is sent in lower case: %1.</source>
        <translation>Der Domainname wird klein geschrieben gesendet: %1.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::Drain</name>
    <message numerus="yes">
        <source>“%1”: %n target(s) on this host are switched off already and stay so.</source>
        <translation>
            <numerusform>„%1“: %n Ziel auf diesem Host ist schon ausgeschaltet und bleibt es.</numerusform>
            <numerusform>„%1“: %n Ziele auf diesem Host sind schon ausgeschaltet und bleiben es.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is left as it is: not all of its targets are known. Refresh the account first.</source>
        <translation>„%1“ bleibt unverändert: Nicht alle Ziele sind bekannt. Zuerst das Konto aktualisieren.</translation>
    </message>
    <message>
        <source>“%1” is left as it is: it has no other target that is switched on, so its calls would fail. Add one or switch one on first.</source>
        <translation>„%1“ bleibt unverändert: Es gibt kein anderes eingeschaltetes Ziel, daher würden die Anrufe scheitern. Zuerst eines hinzufügen oder einschalten.</translation>
    </message>
    <message>
        <source>“%1”: “%2” is on this host, too, and is asked when no target answers. Change it by hand.</source>
        <translation>„%1“: „%2“ liegt auch auf diesem Host und wird abgefragt, wenn kein Ziel antwortet. Von Hand ändern.</translation>
    </message>
    <message>
        <source>“%1” is left as it is: it sends calls nowhere else. Choose a replacement, or give it another target first.</source>
        <translation>„%1“ bleibt unverändert: Anrufe gehen nirgends sonst hin. Einen Ersatz wählen oder zuerst ein anderes Ziel angeben.</translation>
    </message>
    <message>
        <source>“%1”: this host stays “%2”, so it is asked only when the one before it does not answer.</source>
        <translation>„%1“: Dieser Host bleibt „%2“ und wird daher nur gefragt, wenn der davor nicht antwortet.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::DrainPage</name>
    <message>
        <source>%1 %2</source>
        <comment>a target and its share</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Calls go to: %1</source>
        <comment>targets and their shares</comment>
        <translation>Anrufe gehen an: %1</translation>
    </message>
    <message>
        <source>Before work on a PBX: no more calls are sent to the host, in all open accounts. Where it would leave a trunk with nothing, nothing is changed. Put Back restores what was.</source>
        <translation>Vor Arbeiten an einer Telefonanlage: In allen geöffneten Konten werden keine Anrufe mehr an den Host gesendet. Wo einem Trunk nichts bliebe, wird nichts geändert. „Wieder aufnehmen“ stellt her, was war.</translation>
    </message>
    <message>
        <source>Drain a host</source>
        <translation>Host aus dem Routing nehmen</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Trunks</source>
        <translation>Trunks</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Rufnummern</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Hosts that calls are sent to</source>
        <translation>Hosts, an die Anrufe gesendet werden</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>What becomes of the host&apos;s targets</source>
        <translation>Was aus den Zielen des Hosts wird</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Put Back…</source>
        <translation>Wieder aufnehmen …</translation>
    </message>
    <message>
        <source>%1, %2 off</source>
        <comment>targets, and how many are switched off</comment>
        <translation>%1, davon %2 aus</translation>
    </message>
    <message>
        <source>Replacement in %1</source>
        <translation>Ersatz in %1</translation>
    </message>
    <message>
        <source>None: leave those trunks as they are</source>
        <translation>Keiner: diese Trunks unverändert lassen</translation>
    </message>
    <message>
        <source>Choose a host to see what would become of it.</source>
        <translation>Einen Host wählen, um zu sehen, was aus ihm würde.</translation>
    </message>
    <message>
        <source>What becomes of %1</source>
        <translation>Was aus %1 wird</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a record and what it belongs to</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>not changed</source>
        <translation>nicht geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n account(s)</source>
        <translation>
            <numerusform>in %n Konto</numerusform>
            <numerusform>in %n Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trunk(s) left as it is, see what to know</source>
        <translation>
            <numerusform>%n Trunk bleibt unverändert, siehe Hinweise</numerusform>
            <numerusform>%n Trunks bleiben unverändert, siehe Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>Es gibt nichts zu ändern.</translation>
    </message>
    <message>
        <source>Review the drain…</source>
        <translation>Herausnahme prüfen …</translation>
    </message>
    <message>
        <source>This account is still being read, so more of its trunks may use the host.</source>
        <translation>Dieses Konto wird noch gelesen, also können weitere seiner Trunks den Host benutzen.</translation>
    </message>
    <message>
        <source>Not everything of this account could be read, so more of its trunks may use the host. Refresh it first.</source>
        <translation>Von diesem Konto konnte nicht alles gelesen werden, also können weitere seiner Trunks den Host benutzen. Aktualisieren Sie es zuerst.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::EditDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>%1 anlegen</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>What you entered has not been saved.</source>
        <translation>Das Eingegebene wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Discard it, or keep editing?</source>
        <translation>Verwerfen oder weiter bearbeiten?</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>trunkdesk::EditTogetherDialog</name>
    <message>
        <source>Edit together</source>
        <translation>Gemeinsam bearbeiten</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Setzen auf</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Addieren</translation>
    </message>
    <message>
        <source>Replace text</source>
        <translation>Text ersetzen</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>10, or -10 to take off</source>
        <translation>10, oder -10 zum Abziehen</translation>
    </message>
    <message>
        <source>Enter the new value.</source>
        <translation>Den neuen Wert eingeben.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, see what to know</source>
        <translation>
            <numerusform>%n weggelassen, siehe Hinweise</numerusform>
            <numerusform>%n weggelassen, siehe Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as it is</source>
        <translation>
            <numerusform>%n bleibt unverändert</numerusform>
            <numerusform>%n bleiben unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %n change(s)…</source>
        <translation>
            <numerusform>%n Änderung prüfen …</numerusform>
            <numerusform>%n Änderungen prüfen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Prüfen …</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Es würde sich nichts ändern.</translation>
    </message>
    <message>
        <source>Other changes are still under way. End them first.</source>
        <translation>Andere Änderungen laufen noch. Sie zuerst beenden.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::ElidedLabel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>trunkdesk::Endpoints</name>
    <message>
        <source>This program does not know the provider of the account; open it with a newer version.</source>
        <translation>Dieses Programm kennt den Anbieter des Kontos nicht; es mit einer neueren Version öffnen.</translation>
    </message>
    <message>
        <source>The endpoint is not a web address; write it like %1 or http://127.0.0.1:8080.</source>
        <translation>Der Endpunkt ist keine Webadresse; ihn wie %1 oder http://127.0.0.1:8080 schreiben.</translation>
    </message>
    <message>
        <source>The endpoint holds a user name or password; leave it out, credentials are asked for separately.</source>
        <translation>Der Endpunkt enthält Benutzername oder Passwort; sie weglassen, Zugangsdaten werden getrennt abgefragt.</translation>
    </message>
    <message>
        <source>The endpoint has a path or query; give only the scheme, the host and the port.</source>
        <translation>Der Endpunkt hat einen Pfad oder eine Abfrage; nur Schema, Host und Port angeben.</translation>
    </message>
    <message>
        <source>The endpoint would carry credentials unprotected; use https (plain http is for this machine alone).</source>
        <translation>Der Endpunkt würde Zugangsdaten ungeschützt übertragen; https verwenden (einfaches http gilt nur für diesen Rechner).</translation>
    </message>
</context>
<context>
    <name>trunkdesk::ExportCommand</name>
    <message>
        <source>Read a whole account and write it as a snapshot.</source>
        <translation>Ein ganzes Konto lesen und als Snapshot schreiben.</translation>
    </message>
    <message>
        <source>Where to write, by custom NAME.trunkdesk.json; - is standard output.</source>
        <translation>Wohin geschrieben wird, üblich ist NAME.trunkdesk.json; - ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>Say where to write: -o FILE, or -o - for standard output.</source>
        <translation>Angeben, wohin geschrieben wird: -o DATEI, oder -o - für die Standardausgabe.</translation>
    </message>
    <message>
        <source>Standard output does not take what is written. Write to a file instead.</source>
        <translation>Die Standardausgabe nimmt das Geschriebene nicht an. Stattdessen in eine Datei schreiben.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) written.</source>
        <translation>
            <numerusform>%n Datensatz geschrieben.</numerusform>
            <numerusform>%n Datensätze geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
</context>
<context>
    <name>trunkdesk::FieldRow</name>
    <message>
        <source>%1 *</source>
        <comment>a field that is needed</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>Erforderlich.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::FieldsPanel</name>
    <message>
        <source>The PBX calls</source>
        <translation>Die Telefonanlage ruft an</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>– (enter a domain to see it)</source>
        <translation>– (zum Anzeigen eine Domain eingeben)</translation>
    </message>
    <message>
        <source>or by way of one place: %1</source>
        <comment>addresses</comment>
        <translation>oder über einen bestimmten Standort: %1</translation>
    </message>
</context>
<context>
    <name>trunkdesk::FieldsView</name>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation>&amp;Wert kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Name and Value</source>
        <translation>&amp;Name und Wert kopieren</translation>
    </message>
</context>
<context>
    <name>trunkdesk::FileWriter</name>
    <message>
        <source>“%1” could not be written: %2. The earlier file is untouched; free some space or choose another place.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2. Die frühere Datei ist unverändert; Platz schaffen oder einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made. Choose another place.</source>
        <translation>Der Ordner „%1“ konnte nicht angelegt werden. Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>“%1” is not a plain file, so it was not replaced. Choose another name.</source>
        <translation>„%1“ ist keine gewöhnliche Datei und wurde daher nicht ersetzt. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>“%1” could not be written because it is not open.</source>
        <translation>„%1“ konnte nicht geschrieben werden, weil es nicht geöffnet ist.</translation>
    </message>
    <message>
        <source>The earlier “%1” could not be kept aside, so it was not replaced. Choose another place.</source>
        <translation>Die frühere Datei „%1“ konnte nicht beiseitegelegt werden und wurde daher nicht ersetzt. Einen anderen Ort wählen.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::Files</name>
    <message>
        <source>There is a single value in it, not a resource or a list of them.</source>
        <translation>Darin steht ein einzelner Wert, keine Ressource und keine Liste davon.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>Die Liste ist leer.</translation>
    </message>
    <message>
        <source>An object is expected here; this is left out.</source>
        <translation>Hier wird ein Objekt erwartet; dies wird ausgelassen.</translation>
    </message>
    <message>
        <source>This is an error that the provider answered with (%1: %2), not a resource. Fetch it again.</source>
        <translation>Das ist ein Fehler, mit dem der Anbieter geantwortet hat (%1: %2), keine Ressource. Erneut abrufen.</translation>
    </message>
    <message>
        <source>This object is empty, so nothing tells what it is.</source>
        <translation>Dieses Objekt ist leer, daher ist nicht zu erkennen, was es ist.</translation>
    </message>
    <message>
        <source>This is no resource that we know; it has the fields %1.</source>
        <translation>Das ist keine bekannte Ressource; sie hat die Felder %1.</translation>
    </message>
    <message numerus="yes">
        <source>There is more like this: %n further message(s) are left out.</source>
        <translation>
            <numerusform>Davon gibt es mehr: %n weitere Meldung wird ausgelassen.</numerusform>
            <numerusform>Davon gibt es mehr: %n weitere Meldungen werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) whose ids begin with “%1” are of a kind that is not shown yet; they are left out.</source>
        <translation>
            <numerusform>%n Datensatz, dessen ID mit „%1“ beginnt, ist von einer Art, die noch nicht gezeigt wird; er wird ausgelassen.</numerusform>
            <numerusform>%n Datensätze, deren IDs mit „%1“ beginnen, sind von einer Art, die noch nicht gezeigt wird; sie werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field name(s) are written the way command line tools do (friendlyName); they were read as the API writes them (friendly_name).</source>
        <translation>
            <numerusform>%n Feldname ist so geschrieben, wie es Kommandozeilenwerkzeuge tun (friendlyName); er wurde so gelesen, wie ihn die API schreibt (friendly_name).</numerusform>
            <numerusform>%n Feldnamen sind so geschrieben, wie es Kommandozeilenwerkzeuge tun (friendlyName); sie wurden so gelesen, wie sie die API schreibt (friendly_name).</numerusform>
        </translation>
    </message>
    <message>
        <source>This record (%1) does not say what it belongs to (%2); it is shown on its own.</source>
        <translation>Dieser Datensatz (%1) sagt nicht, wozu er gehört (%2); er wird für sich gezeigt.</translation>
    </message>
    <message>
        <source>There are more than %1 records, which is more than can be opened at once. Open fewer files.</source>
        <translation>Es sind mehr als %1 Datensätze, mehr als auf einmal geöffnet werden können. Weniger Dateien öffnen.</translation>
    </message>
    <message>
        <source>“%1”, line %2</source>
        <translation>„%1“, Zeile %2</translation>
    </message>
    <message>
        <source>%1 (%2) stands here and in %3 with other content; the other one is newer and was kept.</source>
        <translation>%1 (%2) steht hier und in %3 mit anderem Inhalt; der andere ist neuer und wurde behalten.</translation>
    </message>
    <message>
        <source>%1 (%2) stands here and in %3 with other content; this one is newer and was kept.</source>
        <translation>%1 (%2) steht hier und in %3 mit anderem Inhalt; dieser ist neuer und wurde behalten.</translation>
    </message>
    <message>
        <source>%1 (%2) stands here and in %3 with other content; neither is newer, so this one, which was read last, was kept.</source>
        <translation>%1 (%2) steht hier und in %3 mit anderem Inhalt; keiner ist neuer, daher wurde dieser, zuletzt gelesene, behalten.</translation>
    </message>
    <message numerus="yes">
        <source>The records belong to %n accounts; they are shown together.</source>
        <translation>
            <numerusform>Die Datensätze gehören zu %n Konto; sie werden zusammen gezeigt.</numerusform>
            <numerusform>Die Datensätze gehören zu %n Konten; sie werden zusammen gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>, line %1</source>
        <translation>, Zeile %1</translation>
    </message>
    <message>
        <source>, in %1</source>
        <translation>, in %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The file is compressed. Unpack it first.</source>
        <translation>Die Datei ist komprimiert. Zuerst entpacken.</translation>
    </message>
    <message>
        <source>The file holds XML or HTML, not JSON. Ask the API for JSON (a path that ends in .json) and save its answer.</source>
        <translation>Die Datei enthält XML oder HTML, kein JSON. Von der API JSON anfordern (ein Pfad, der mit .json endet) und die Antwort speichern.</translation>
    </message>
    <message>
        <source>The file holds no JSON object or list. Open an answer of the API or a snapshot.</source>
        <translation>Die Datei enthält weder ein JSON-Objekt noch eine Liste. Eine Antwort der API oder einen Snapshot öffnen.</translation>
    </message>
    <message>
        <source>There is no .json file in this folder.</source>
        <translation>In diesem Ordner gibt es keine .json-Datei.</translation>
    </message>
    <message>
        <source>These are more than %1 files. Open fewer at once.</source>
        <translation>Das sind mehr als %1 Dateien. Weniger auf einmal öffnen.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>This is not a plain file. Save the content to one and open that.</source>
        <translation>Das ist keine gewöhnliche Datei. Den Inhalt in einer speichern und diese öffnen.</translation>
    </message>
    <message>
        <source>The file has %1 MiB; up to %2 MiB can be opened.</source>
        <translation>Die Datei hat %1 MiB; bis zu %2 MiB können geöffnet werden.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The file grew beyond %1 MiB while it was read.</source>
        <translation>Die Datei wuchs beim Lesen über %1 MiB hinaus.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The snapshot does not say which version it is, so it cannot be read. Save it again.</source>
        <translation>Der Snapshot sagt nicht, welche Version er hat, und kann daher nicht gelesen werden. Erneut speichern.</translation>
    </message>
    <message>
        <source>The snapshot has version %1; this program reads version %2. Open it with a newer Trunkdesk.</source>
        <translation>Der Snapshot hat Version %1; dieses Programm liest Version %2. Mit einem neueren Trunkdesk öffnen.</translation>
    </message>
    <message>
        <source>The snapshot has no records; it was probably edited or cut. Save it again.</source>
        <translation>Der Snapshot hat keine Datensätze; vermutlich wurde er bearbeitet oder abgeschnitten. Erneut speichern.</translation>
    </message>
    <message>
        <source>A list of records is expected here; this is left out.</source>
        <translation>Hier wird eine Liste von Datensätzen erwartet; dies wird ausgelassen.</translation>
    </message>
    <message>
        <source>Records of the kind “%1” are not known to this version; they are left out.</source>
        <translation>Datensätze der Art „%1“ sind dieser Version nicht bekannt; sie werden ausgelassen.</translation>
    </message>
    <message>
        <source>Writing was cancelled; nothing was changed.</source>
        <translation>Das Schreiben wurde abgebrochen; es wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) held a password or token; it was masked, because a snapshot holds no secrets.</source>
        <translation>
            <numerusform>%n Wert enthielt ein Passwort oder Token; er wurde unkenntlich gemacht, denn ein Snapshot enthält keine Geheimnisse.</numerusform>
            <numerusform>%n Werte enthielten ein Passwort oder Token; sie wurden unkenntlich gemacht, denn ein Snapshot enthält keine Geheimnisse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n entries are nothing that we know, so the rest was not read.</source>
        <translation>
            <numerusform>Der erste (%n) Eintrag ist nichts Bekanntes, daher wurde der Rest nicht gelesen.</numerusform>
            <numerusform>Die ersten %n Einträge sind nichts Bekanntes, daher wurde der Rest nicht gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the provider&apos;s word that something was written, without the record. Fetch the record and save that.</source>
        <translation>Dies ist die Bestätigung des Anbieters, dass etwas geschrieben wurde, ohne den Datensatz. Den Datensatz abrufen und speichern.</translation>
    </message>
    <message>
        <source>This is an error that the provider answered with (%1), not a resource. Fetch it again.</source>
        <translation>Dies ist ein Fehler, mit dem der Anbieter geantwortet hat (%1), keine Ressource. Noch einmal abrufen.</translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) or token(s) stand in the file in clear text; they are not shown. Keep the file safe, or delete it.</source>
        <translation>
            <numerusform>%n Passwort oder Token steht im Klartext in der Datei und wird nicht gezeigt. Die Datei sicher aufbewahren oder löschen.</numerusform>
            <numerusform>%n Passwörter oder Token stehen im Klartext in der Datei und werden nicht gezeigt. Die Datei sicher aufbewahren oder löschen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of these could be read, so the snapshot has only a part of them: %1.</source>
        <translation>Davon konnte nicht alles gelesen werden, der Schnappschuss enthält also nur einen Teil: %1.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::FilterBar</name>
    <message>
        <source>&amp;Apply</source>
        <translation>An&amp;wenden</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>Zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Asks the provider again, for what stands here. Enter in a field does the same.</source>
        <translation>Fragt den Anbieter erneut, nach dem, was hier steht. Die Eingabetaste in einem Feld tut dasselbe.</translation>
    </message>
    <message>
        <source>Empties all of them and asks again.</source>
        <translation>Leert alle und fragt erneut.</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>choice of a filter</comment>
        <translation>Beliebig</translation>
    </message>
</context>
<context>
    <name>trunkdesk::FindingsView</name>
    <message>
        <source>Asking the provider: %1 of %2 lists have answered.</source>
        <translation>Der Anbieter wird gefragt: %1 von %2 Listen haben geantwortet.</translation>
    </message>
    <message>
        <source>The provider lets you in, and everything can be read.</source>
        <translation>Der Anbieter gewährt Zugang, und alles kann gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>The provider lets you in, but %n list(s) cannot be read with these credentials. The rest works.</source>
        <translation>
            <numerusform>Der Anbieter gewährt Zugang, aber %n Liste kann mit diesen Zugangsdaten nicht gelesen werden. Der Rest geht.</numerusform>
            <numerusform>Der Anbieter gewährt Zugang, aber %n Listen können mit diesen Zugangsdaten nicht gelesen werden. Der Rest geht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider does not let you in: the id and the secret do not belong together, or they belong to another region. Enter them again.</source>
        <translation>Der Anbieter gewährt keinen Zugang: ID und Geheimnis gehören nicht zusammen oder zu einer anderen Region. Sie neu eingeben.</translation>
    </message>
    <message>
        <source>The provider does not let you in: the id and the secret do not belong together. Enter them again.</source>
        <translation>Der Anbieter gewährt keinen Zugang: ID und Geheimnis gehören nicht zusammen. Sie neu eingeben.</translation>
    </message>
    <message>
        <source>Nothing could be read.</source>
        <translation>Es konnte nichts gelesen werden.</translation>
    </message>
    <message>
        <source>Stopped. Below is what was found until then.</source>
        <translation>Angehalten. Unten steht, was bis dahin gefunden wurde.</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
    <message>
        <source>not allowed for this key</source>
        <translation>für diesen Schlüssel nicht erlaubt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record, what was found</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>trunkdesk::FriendlyName</name>
    <message>
        <source>The name is missing; write at least one character.</source>
        <translation>Der Name fehlt; mindestens ein Zeichen eingeben.</translation>
    </message>
    <message>
        <source>The name contains half a character, probably cut off while copying; write it again.</source>
        <translation>Der Name enthält ein halbes Zeichen, vermutlich beim Kopieren abgeschnitten; ihn neu eingeben.</translation>
    </message>
    <message>
        <source>The name contains invisible characters that change the direction of the text and can disguise it; remove them.</source>
        <translation>Der Name enthält unsichtbare Zeichen, die die Schreibrichtung ändern und ihn verfälschen können; sie entfernen.</translation>
    </message>
    <message>
        <source>The name contains line ends or other control characters; keep it on one line.</source>
        <translation>Der Name enthält Zeilenenden oder andere Steuerzeichen; ihn auf eine Zeile beschränken.</translation>
    </message>
    <message numerus="yes">
        <source>The name has %n character(s) and at most %1 are allowed; shorten it.</source>
        <translation>
            <numerusform>Der Name hat %n Zeichen, erlaubt sind höchstens %1; ihn kürzen.</numerusform>
            <numerusform>Der Name hat %n Zeichen, erlaubt sind höchstens %1; ihn kürzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The blanks around the name are left out.</source>
        <translation>Die Leerzeichen um den Namen werden weggelassen.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::GuardDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Before this is saved</source>
        <translation>Vor dem Speichern</translation>
    </message>
    <message>
        <source>What to think about</source>
        <translation>Was zu bedenken ist</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Zurück zum Formular</translation>
    </message>
</context>
<context>
    <name>trunkdesk::GuardList</name>
    <message>
        <source>Worth knowing:</source>
        <translation>Wissenswert:</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) cannot be undone:</source>
        <translation>
            <numerusform>%n Schritt kann nicht rückgängig gemacht werden:</numerusform>
            <numerusform>%n Schritte können nicht rückgängig gemacht werden:</numerusform>
        </translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>I understand: %1</source>
        <translation>Verstanden: %1</translation>
    </message>
    <message>
        <source>Type the name of the account, %1, to go on:</source>
        <translation>Zum Fortfahren den Namen des Kontos eingeben, %1:</translation>
    </message>
    <message>
        <source>Name of the account %1</source>
        <translation>Name des Kontos %1</translation>
    </message>
</context>
<context>
    <name>trunkdesk::GuardOptions</name>
    <message>
        <source>Say yes to what has to be thought about, by its word; may be given several times. The words are %1.</source>
        <translation>Dem, was zu bedenken ist, mit seinem Wort zustimmen; mehrfach möglich. Die Wörter sind %1.</translation>
    </message>
    <message>
        <source>WORD</source>
        <translation>WORT</translation>
    </message>
    <message>
        <source>The account&apos;s name once more, needed where a name is given up that others may then take.</source>
        <translation>Der Name des Kontos noch einmal; nötig, wo ein Name aufgegeben wird, den dann andere übernehmen können.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>--allow knows no “%1”. The words are %2.</source>
        <translation>--allow kennt „%1“ nicht. Die Wörter sind %2.</translation>
    </message>
    <message>
        <source>This has to be thought about, so nothing was sent. If you mean it, add: %1</source>
        <translation>Das ist zu bedenken, daher wurde nichts gesendet. Wenn es so gewollt ist, hinzufügen: %1</translation>
    </message>
</context>
<context>
    <name>trunkdesk::HistoryModel</name>
    <message>
        <source>Edited together</source>
        <translation>Gemeinsam bearbeitet</translation>
    </message>
    <message>
        <source>Trunk set up</source>
        <translation>Trunk eingerichtet</translation>
    </message>
    <message>
        <source>Restored from a file</source>
        <translation>Aus einer Datei wiederhergestellt</translation>
    </message>
    <message>
        <source>Drained</source>
        <translation>Aus dem Routing genommen</translation>
    </message>
    <message>
        <source>Drained: %1</source>
        <comment>a host</comment>
        <translation>Aus dem Routing genommen: %1</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Wieder ins Routing aufgenommen</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a record, what changes</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more step(s)</source>
        <comment>the first step</comment>
        <translation>
            <numerusform>%1 und %n weiterer Schritt</numerusform>
            <numerusform>%1 und %n weitere Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it was for, what was done</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>broken off after %1 of %2</source>
        <translation>nach %1 von %2 abgebrochen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>left after %1 of %2</source>
        <translation>nach %1 von %2 so belassen</translation>
    </message>
    <message>
        <source>not carried out</source>
        <translation>nicht ausgeführt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>trunkdesk::HistoryPage</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>Änderungsverlauf</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Noch nichts geändert</translation>
    </message>
    <message>
        <source>Whatever is changed from here is written down and can be looked at, and mostly taken back.</source>
        <translation>Was von hier aus geändert wird, wird festgehalten und kann angesehen und meist zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>Nichts passt zum Filter</translation>
    </message>
    <message>
        <source>Change the text, or show everything again.</source>
        <translation>Den Text ändern oder wieder alles zeigen.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>Den Änderungsverlauf schließen</translation>
    </message>
</context>
<context>
    <name>trunkdesk::HistoryWork</name>
    <message numerus="yes">
        <source>Changes of “%1” (%2) were broken off after %3 of %n step(s). Nothing more of them is sent by itself.</source>
        <translation>
            <numerusform>Änderungen an „%1“ (%2) brachen nach %3 von %n Schritt ab. Nichts davon wird von selbst weiter gesendet.</numerusform>
            <numerusform>Änderungen an „%1“ (%2) brachen nach %3 von %n Schritten ab. Nichts davon wird von selbst weiter gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Zurücknehmen …</translation>
    </message>
    <message>
        <source>Open the account “%1” first.</source>
        <translation>Öffnen Sie zuerst das Konto „%1“.</translation>
    </message>
    <message>
        <source>“%1” is for reading only; allow changes in the menu Account first.</source>
        <translation>„%1“ ist nur zum Lesen geöffnet; zuerst im Menü „Konto“ Änderungen erlauben.</translation>
    </message>
    <message>
        <source>The account is being read; wait until that is done.</source>
        <translation>Das Konto wird gerade gelesen; warten Sie, bis das fertig ist.</translation>
    </message>
    <message>
        <source>Nothing that was changed from here is left to be undone.</source>
        <translation>Von dem, was von hier aus geändert wurde, ist nichts mehr rückgängig zu machen.</translation>
    </message>
    <message>
        <source>The journal has no entry of this name.</source>
        <translation>Das Journal hat keinen Eintrag dieses Namens.</translation>
    </message>
    <message>
        <source>There is nothing that can be taken back.</source>
        <translation>Es gibt nichts, was zurückgenommen werden kann.</translation>
    </message>
    <message>
        <source>Everything is as it was before already.</source>
        <translation>Alles ist schon so, wie es vorher war.</translation>
    </message>
    <message>
        <source>A change is under way; wait until it has ended.</source>
        <translation>Eine Änderung läuft gerade; warten Sie, bis sie zu Ende ist.</translation>
    </message>
    <message>
        <source>The account could not be read completely, so nothing was begun. Try again.</source>
        <translation>Das Konto konnte nicht vollständig gelesen werden, deshalb wurde nichts begonnen. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” needs its %2, which is never written down, so these changes cannot be resumed. Roll them back, or leave them and do the rest by hand.</source>
        <translation>„%1“ braucht %2, und das wird nie aufgeschrieben; deshalb können diese Änderungen nicht fortgesetzt werden. Nehmen Sie sie zurück, oder lassen Sie sie so und erledigen den Rest von Hand.</translation>
    </message>
    <message>
        <source>That could not be written down; look at the free space and try again.</source>
        <translation>Das konnte nicht aufgeschrieben werden; sehen Sie nach dem freien Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file is “%1”.</source>
        <translation>Die Datei ist „%1“.</translation>
    </message>
    <message>
        <source>No account is chosen whose changes could be undone. Choose one in the side bar, or look into the history of changes.</source>
        <translation>Es ist kein Konto gewählt, dessen Änderungen rückgängig gemacht werden könnten. Wählen Sie eines in der Seitenleiste, oder sehen Sie in den Änderungsverlauf.</translation>
    </message>
    <message>
        <source>Changes of “%1” were broken off on the way. Open the account to resume them or to roll them back; nothing of them is sent by itself.</source>
        <translation>Änderungen an „%1“ brachen unterwegs ab. Öffnen Sie das Konto, um sie fortzusetzen oder zurückzunehmen; nichts davon wird von selbst gesendet.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>trunkdesk::Host</name>
    <message>
        <source>The host is missing; write a name such as pbx.example.com or an IPv4 address.</source>
        <translation>Der Host fehlt; einen Namen wie pbx.example.com oder eine IPv4-Adresse eingeben.</translation>
    </message>
    <message>
        <source>“%1” is not a valid international domain name; check its spelling.</source>
        <translation>„%1“ ist kein gültiger internationaler Domainname; die Schreibweise prüfen.</translation>
    </message>
    <message>
        <source>“%1” is not a host name; only letters, digits, hyphens and dots are allowed.</source>
        <translation>„%1“ ist kein Hostname; erlaubt sind nur Buchstaben, Ziffern, Bindestriche und Punkte.</translation>
    </message>
    <message>
        <source>“%1” has a dot with no name before it; remove the extra dot.</source>
        <translation>„%1“ hat einen Punkt ohne Namen davor; den überzähligen Punkt entfernen.</translation>
    </message>
    <message>
        <source>A part of the host name between two dots is longer than 63 characters; shorten it.</source>
        <translation>Ein Teil des Hostnamens zwischen zwei Punkten ist länger als 63 Zeichen; ihn kürzen.</translation>
    </message>
    <message>
        <source>The host name is longer than 253 characters; shorten it.</source>
        <translation>Der Hostname ist länger als 253 Zeichen; ihn kürzen.</translation>
    </message>
    <message>
        <source>“%1” has a part that begins or ends with a hyphen; remove that hyphen.</source>
        <translation>„%1“ hat einen Teil, der mit einem Bindestrich beginnt oder endet; diesen Bindestrich entfernen.</translation>
    </message>
    <message>
        <source>The last part of the host name “%1” does not start with a letter; check its spelling.</source>
        <translation>Der letzte Teil des Hostnamens „%1“ beginnt nicht mit einem Buchstaben; die Schreibweise prüfen.</translation>
    </message>
    <message>
        <source>“%1” is not an IPv4 address; write four numbers from 0 to 255, for example 203.0.113.7.</source>
        <translation>„%1“ ist keine IPv4-Adresse; vier Zahlen von 0 bis 255 schreiben, zum Beispiel 203.0.113.7.</translation>
    </message>
    <message>
        <source>“%1” has a number with a leading zero, which some systems read as octal; write the number without it.</source>
        <translation>„%1“ hat eine Zahl mit führender Null, die manche Systeme oktal lesen; die Zahl ohne sie schreiben.</translation>
    </message>
    <message>
        <source>An IPv6 address needs square brackets around it, for example [2001:db8::1].</source>
        <translation>Eine IPv6-Adresse braucht eckige Klammern, zum Beispiel [2001:db8::1].</translation>
    </message>
    <message>
        <source>“%1” is not an IPv6 address in brackets; check its groups, for example [2001:db8::1].</source>
        <translation>„%1“ ist keine IPv6-Adresse in Klammern; ihre Gruppen prüfen, zum Beispiel [2001:db8::1].</translation>
    </message>
    <message>
        <source>The name %1 is known on a local network only; use one that public DNS knows.</source>
        <translation>Der Name %1 ist nur in einem lokalen Netz bekannt; einen verwenden, den das öffentliche DNS kennt.</translation>
    </message>
    <message>
        <source>The address %1 is private and cannot be reached over the Internet; use the public address.</source>
        <translation>Die Adresse %1 ist privat und aus dem Internet nicht erreichbar; die öffentliche Adresse verwenden.</translation>
    </message>
    <message>
        <source>%1 means the machine itself and cannot be reached over the Internet; use the public address.</source>
        <translation>%1 bedeutet den Rechner selbst und ist aus dem Internet nicht erreichbar; die öffentliche Adresse verwenden.</translation>
    </message>
    <message>
        <source>The address %1 works on one network cable only and cannot be reached over the Internet; use the public address.</source>
        <translation>Die Adresse %1 gilt nur an einem Netzwerkkabel und ist aus dem Internet nicht erreichbar; die öffentliche Adresse verwenden.</translation>
    </message>
    <message>
        <source>The address %1 belongs to no single machine; use the public address of the system meant.</source>
        <translation>Die Adresse %1 gehört zu keinem einzelnen Rechner; die öffentliche Adresse des gemeinten Systems verwenden.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::HttpMethod</name>
    <message>
        <source>The method is sent as %1.</source>
        <translation>Die Methode wird als %1 gesendet.</translation>
    </message>
    <message>
        <source>The method is missing; choose GET or POST.</source>
        <translation>Die Methode fehlt; GET oder POST wählen.</translation>
    </message>
    <message>
        <source>Only GET and POST can be set, so this method is shown but cannot be saved anew; choose one of the two.</source>
        <translation>Nur GET und POST können gesetzt werden, daher wird diese Methode gezeigt, kann aber nicht neu gespeichert werden; eine der beiden wählen.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::ImportDialog</name>
    <message>
        <source>Import accounts</source>
        <translation>Konten importieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where an account was found, and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more that cannot be added.</source>
        <translation>
            <numerusform>… und %n weiteres, das nicht hinzugefügt werden kann.</numerusform>
            <numerusform>… und %n weitere, die nicht hinzugefügt werden können.</numerusform>
        </translation>
    </message>
    <message>
        <source>No account was found. This looks at the variables that the providers&apos; libraries read, and at the profiles of their command line tools.</source>
        <translation>Es wurde kein Konto gefunden. Gesucht wird in den Variablen, die die Bibliotheken der Anbieter lesen, und in den Profilen ihrer Kommandozeilenwerkzeuge.</translation>
    </message>
    <message>
        <source>Accounts that were found</source>
        <translation>Gefundene Konten</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Provider and id</source>
        <translation>Anbieter und ID</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Gefunden in</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>They come in read-only. %1</source>
        <translation>Sie werden nur zum Lesen importiert. %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>provider and id</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>cannot be added</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>in the list already</source>
        <translation>schon in der Liste</translation>
    </message>
    <message>
        <source>asked for on opening</source>
        <translation>wird beim Öffnen erfragt</translation>
    </message>
    <message>
        <source>comes along</source>
        <translation>kommt mit</translation>
    </message>
    <message numerus="yes">
        <source>Import %n account(s)</source>
        <translation>
            <numerusform>%n Konto importieren</numerusform>
            <numerusform>%n Konten importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
</context>
<context>
    <name>trunkdesk::Inverse</name>
    <message>
        <source>“%1” cannot be created anew: records of its kind cannot be created here.</source>
        <translation>„%1“ kann nicht neu angelegt werden: Datensätze dieser Art können hier nicht angelegt werden.</translation>
    </message>
    <message>
        <source>What “%1” was part of was deleted since, so it is not created anew.</source>
        <translation>Wozu „%1“ gehörte, wurde seither gelöscht, daher wird es nicht neu angelegt.</translation>
    </message>
    <message>
        <source>The former %1 of “%2” cannot be read, so it is not put back; enter it again.</source>
        <translation>Der frühere Wert von „%2“ (%1) kann nicht gelesen werden, daher wird er nicht wiederhergestellt; ihn neu eingeben.</translation>
    </message>
    <message>
        <source>The former %1 of “%2” held a password, which is not kept; enter it again.</source>
        <translation>Der frühere Wert von „%2“ (%1) enthielt ein Passwort, das nicht aufbewahrt wird; es neu eingeben.</translation>
    </message>
    <message>
        <source>%1 of “%2” stays empty: what it pointed at cannot be created anew.</source>
        <translation>%1 von „%2“ bleibt leer: Worauf verwiesen wurde, kann nicht neu angelegt werden.</translation>
    </message>
    <message>
        <source>%1 “%2” cannot be created anew: nobody can read its %3. Create it by hand.</source>
        <translation>%1 „%2“ kann nicht neu angelegt werden: Das Feld „%3“ kann niemand lesen. Von Hand anlegen.</translation>
    </message>
    <message>
        <source>%1 “%2” cannot be created anew, nor what belonged to it: %3</source>
        <translation>%1 „%2“ kann nicht neu angelegt werden, ebenso wenig, was dazugehörte: %3</translation>
    </message>
    <message>
        <source>“%1” was given up; it can only be put back if nobody has taken it meanwhile.</source>
        <translation>„%1“ wurde aufgegeben; wiederherstellen lässt es sich nur, wenn es inzwischen niemand übernommen hat.</translation>
    </message>
    <message>
        <source>“%1” was deleted since, so it is not attached again.</source>
        <translation>„%1“ wurde seither gelöscht und wird daher nicht wieder zugeordnet.</translation>
    </message>
    <message>
        <source>What “%1” was attached to was deleted since.</source>
        <translation>Wozu „%1“ zugeordnet war, wurde seither gelöscht.</translation>
    </message>
    <message>
        <source>%1 of “%2” was changed since; that is kept.</source>
        <translation>%1 von „%2“ wurde seither geändert; das bleibt so.</translation>
    </message>
    <message>
        <source>%1 of “%2” is not put back: what it pointed at cannot be created anew.</source>
        <translation>%1 von „%2“ wird nicht wiederhergestellt: Worauf verwiesen wurde, kann nicht neu angelegt werden.</translation>
    </message>
    <message>
        <source>“%1” is gone since, so it is not attached again.</source>
        <translation>„%1“ ist seither weg und wird daher nicht wieder zugeordnet.</translation>
    </message>
    <message>
        <source>“%1” was moved since; it stays where it is.</source>
        <translation>„%1“ wurde seither verschoben und bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>“%1” is not attached again: what it was attached to cannot be created anew.</source>
        <translation>„%1“ wird nicht wieder zugeordnet: Wozu es zugeordnet war, kann nicht neu angelegt werden.</translation>
    </message>
    <message>
        <source>%1 of “%2” is not put back: what it pointed at is gone.</source>
        <translation>%1 von „%2“ wird nicht wiederhergestellt: Worauf verwiesen wurde, ist weg.</translation>
    </message>
    <message>
        <source>%1 of “%2” is not put back: %3</source>
        <translation>%1 von „%2“ wird nicht wiederhergestellt: %3</translation>
    </message>
    <message>
        <source>“%1” can only be changed together with its %2, which nobody can read; put it back by hand.</source>
        <translation>„%1“ kann nur zusammen mit einem Feld geändert werden, das niemand lesen kann (%2); von Hand wiederherstellen.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>It is not known which record is “%1” that was being created; look for it and delete it by hand.</source>
        <translation>Es ist nicht bekannt, welcher Datensatz das gerade angelegte „%1“ ist; ihn suchen und von Hand löschen.</translation>
    </message>
    <message>
        <source>What is created anew gets new ids; tell the programs that name the former ones.</source>
        <translation>Neu Angelegtes erhält neue IDs; Programme anpassen, die die früheren nennen.</translation>
    </message>
    <message>
        <source>“%1” was deleted since, so there is nothing to take back.</source>
        <translation>„%1“ wurde seither gelöscht, daher gibt es nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>“%1” was created, and records of its kind cannot be deleted.</source>
        <translation>„%1“ wurde angelegt, und Datensätze dieser Art können nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>“%1” was changed since it was created; that goes with it.</source>
        <translation>„%1“ wurde nach dem Anlegen geändert; das geht mit verloren.</translation>
    </message>
    <message>
        <source>“%1” was deleted since, so there is nothing to put back.</source>
        <translation>„%1“ wurde seither gelöscht, daher gibt es nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>%1 of “%2” was changed to “%3” since; that is kept.</source>
        <translation>%1 von „%2“ wurde seither in „%3“ geändert; das bleibt so.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::IssueBox</name>
    <message>
        <source>No problems in its fields</source>
        <translation>Keine Beanstandungen in den Feldern</translation>
    </message>
</context>
<context>
    <name>trunkdesk::Journal</name>
    <message>
        <source>The journal&apos;s folder “%1” could not be written to the disk, so nothing is sent. Look at the disk, then try again.</source>
        <translation>Der Ordner „%1“ des Journals konnte nicht auf den Datenträger geschrieben werden, daher wird nichts gesendet. Den Datenträger prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The journal “%1” could not be written: %2. Without it nothing more is sent; free some space, then go on.</source>
        <translation>Das Journal „%1“ konnte nicht geschrieben werden: %2. Ohne es wird nichts mehr gesendet; Platz schaffen, dann fortfahren.</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>es ist nicht mehr da</translation>
    </message>
    <message>
        <source>A line says nothing that this version knows; open it with the version that wrote it.</source>
        <translation>Eine Zeile sagt nichts, was diese Version kennt; die Datei mit der Version öffnen, die sie geschrieben hat.</translation>
    </message>
    <message>
        <source>A line is about a step that the plan does not have; it was probably edited, so restore it from a copy.</source>
        <translation>Eine Zeile betrifft einen Schritt, den der Plan nicht hat; vermutlich wurde die Datei bearbeitet, sie aus einer Kopie wiederherstellen.</translation>
    </message>
    <message>
        <source>A line does not say what was going to be sent; it was probably edited, so restore it from a copy.</source>
        <translation>Eine Zeile sagt nicht, was gesendet werden sollte; vermutlich wurde die Datei bearbeitet, sie aus einer Kopie wiederherstellen.</translation>
    </message>
    <message>
        <source>A line does not say how a step ended; it was probably edited, so restore it from a copy.</source>
        <translation>Eine Zeile sagt nicht, wie ein Schritt ausging; vermutlich wurde die Datei bearbeitet, sie aus einer Kopie wiederherstellen.</translation>
    </message>
    <message>
        <source>A line does not say how it ended; it was probably edited, so restore it from a copy.</source>
        <translation>Eine Zeile sagt nicht, wie es ausging; vermutlich wurde die Datei bearbeitet, sie aus einer Kopie wiederherstellen.</translation>
    </message>
    <message>
        <source>It has version %1; this program reads version %2. Open it with a newer Trunkdesk.</source>
        <translation>Es hat Version %1; dieses Programm liest Version %2. Mit einem neueren Trunkdesk öffnen.</translation>
    </message>
    <message>
        <source>It is no journal of ours; take it out of the folder.</source>
        <translation>Es ist kein Journal von Trunkdesk; es aus dem Ordner nehmen.</translation>
    </message>
    <message>
        <source>Its first line holds no plan; it was probably edited, so restore it from a copy.</source>
        <translation>Die erste Zeile enthält keinen Plan; vermutlich wurde die Datei bearbeitet, sie aus einer Kopie wiederherstellen.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>It was cut off in its first line, before anything was sent; it may be deleted.</source>
        <translation>Es wurde in der ersten Zeile abgeschnitten, bevor etwas gesendet wurde; es darf gelöscht werden.</translation>
    </message>
    <message>
        <source>It was being sent when the program ended.</source>
        <translation>Es wurde gerade gesendet, als das Programm endete.</translation>
    </message>
    <message>
        <source>It is not known whether it was carried out.</source>
        <translation>Es ist nicht bekannt, ob es ausgeführt wurde.</translation>
    </message>
    <message>
        <source>It was not carried out.</source>
        <translation>Es wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>These changes have ended already, so there is nothing to go on with.</source>
        <translation>Diese Änderungen sind schon beendet, daher gibt es nichts fortzusetzen.</translation>
    </message>
    <message>
        <source>The journal has no entry of this name.</source>
        <translation>Das Journal hat keinen Eintrag dieses Namens.</translation>
    </message>
    <message>
        <source>The journal “%1” cannot be read. %2</source>
        <translation>Das Journal „%1“ kann nicht gelesen werden. %2</translation>
    </message>
    <message>
        <source>It is far too large to be one; take it out of the folder.</source>
        <translation>Es ist viel zu groß, um eines zu sein; es aus dem Ordner nehmen.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::Json</name>
    <message>
        <source>The text begins with a byte order mark. Save it as plain UTF-8.</source>
        <translation>Der Text beginnt mit einer Bytereihenfolge-Markierung. Als einfaches UTF-8 speichern.</translation>
    </message>
    <message>
        <source>There is no JSON in it.</source>
        <translation>Darin ist kein JSON.</translation>
    </message>
    <message>
        <source>There is something after the end of the JSON value.</source>
        <translation>Nach dem Ende des JSON-Werts folgt noch etwas.</translation>
    </message>
    <message>
        <source>The text ends too early; it was probably cut off.</source>
        <translation>Der Text endet zu früh; vermutlich wurde er abgeschnitten.</translation>
    </message>
    <message>
        <source>This is neither a string, a number, true, false nor null.</source>
        <translation>Das ist weder eine Zeichenkette noch eine Zahl, true, false oder null.</translation>
    </message>
    <message>
        <source>Arrays and objects are nested more than %1 deep, which no provider does.</source>
        <translation>Arrays und Objekte sind mehr als %1 Ebenen tief verschachtelt, was kein Anbieter tut.</translation>
    </message>
    <message>
        <source>A key in double quotes is expected here.</source>
        <translation>Hier wird ein Schlüssel in doppelten Anführungszeichen erwartet.</translation>
    </message>
    <message>
        <source>The key stands twice in one object, so it is not clear which value is meant.</source>
        <translation>Der Schlüssel steht zweimal in einem Objekt, daher ist unklar, welcher Wert gemeint ist.</translation>
    </message>
    <message>
        <source>A colon is expected after the key.</source>
        <translation>Nach dem Schlüssel wird ein Doppelpunkt erwartet.</translation>
    </message>
    <message>
        <source>A comma or } is expected here.</source>
        <translation>Hier wird ein Komma oder } erwartet.</translation>
    </message>
    <message>
        <source>A comma or ] is expected here.</source>
        <translation>Hier wird ein Komma oder ] erwartet.</translation>
    </message>
    <message>
        <source>\u must be followed by four hexadecimal digits.</source>
        <translation>Auf \u müssen vier Hexadezimalziffern folgen.</translation>
    </message>
    <message>
        <source>This escape is unknown to JSON.</source>
        <translation>Dieses Escape-Zeichen kennt JSON nicht.</translation>
    </message>
    <message>
        <source>Half of a surrogate pair stands alone.</source>
        <translation>Ein halbes Surrogatpaar steht allein.</translation>
    </message>
    <message>
        <source>These bytes are not UTF-8. Save the text as UTF-8.</source>
        <translation>Diese Bytes sind kein UTF-8. Den Text als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>This string is longer than %1 bytes, which no provider sends.</source>
        <translation>Diese Zeichenkette ist länger als %1 Byte, was kein Anbieter sendet.</translation>
    </message>
    <message>
        <source>A control character stands in a string; JSON wants it escaped.</source>
        <translation>In einer Zeichenkette steht ein Steuerzeichen; JSON verlangt dafür eine Escape-Folge.</translation>
    </message>
    <message>
        <source>Digits are expected after the decimal point.</source>
        <translation>Nach dem Dezimalpunkt werden Ziffern erwartet.</translation>
    </message>
    <message>
        <source>Digits are expected in the exponent.</source>
        <translation>Im Exponenten werden Ziffern erwartet.</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>line %1, column %2, in %4: %3</source>
        <translation>Zeile %1, Spalte %2, in %4: %3</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>There are more than %1 values in it, which no provider sends.</source>
        <translation>Es sind mehr als %1 Werte darin, was kein Anbieter sendet.</translation>
    </message>
    <message>
        <source>This object has more than %1 members, which no provider sends.</source>
        <translation>Dieses Objekt hat mehr als %1 Einträge, was kein Anbieter sendet.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::JsonView</name>
    <message>
        <source>JSON text</source>
        <translation>JSON-Text</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>JSON kopieren</translation>
    </message>
</context>
<context>
    <name>trunkdesk::KeptJournal</name>
    <message>
        <source>The folder “%1” could not be made, so nothing can be written down and nothing was sent. Make it, or free some space.</source>
        <translation>Der Ordner „%1“ konnte nicht angelegt werden, daher kann nichts festgehalten werden und nichts wurde gesendet. Ihn anlegen oder Platz schaffen.</translation>
    </message>
    <message>
        <source>Another Trunkdesk is at work and keeps the journal of changes, so nothing was sent. Make the change there, or close it.</source>
        <translation>Ein anderes Trunkdesk arbeitet gerade und führt das Journal der Änderungen, daher wurde nichts gesendet. Dort ändern oder es schließen.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written to, so nothing can be written down and nothing was sent. Look at its permissions and at the free space.</source>
        <translation>In den Ordner „%1“ kann nicht geschrieben werden, daher kann nichts festgehalten werden und nichts wurde gesendet. Seine Rechte und den freien Platz prüfen.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::KeychainStore</name>
    <message>
        <source>it does not answer</source>
        <translation>er antwortet nicht</translation>
    </message>
    <message>
        <source>it does not keep what it is given</source>
        <translation>er behält nicht, was er erhält</translation>
    </message>
    <message>
        <source>The system&apos;s keychain cannot be read (%1), so the secret has to be entered.</source>
        <translation>Der Schlüsselbund des Systems kann nicht gelesen werden (%1), daher ist das Geheimnis einzugeben.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain has no secret of this account.</source>
        <translation>Der Schlüsselbund des Systems hat kein Geheimnis dieses Kontos.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain could not be asked to forget the secret; if it is in there, remove the entry “trunkdesk” by hand.</source>
        <translation>Der Schlüsselbund des Systems konnte nicht gebeten werden, das Geheimnis zu vergessen; ist es darin, den Eintrag „trunkdesk“ von Hand entfernen.</translation>
    </message>
    <message>
        <source>The secret is kept in the system&apos;s keychain.</source>
        <translation>Das Geheimnis liegt im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain cannot be used (%1). The secret is kept in memory for this run and is asked for again next time.</source>
        <translation>Der Schlüsselbund des Systems ist nicht nutzbar (%1). Das Geheimnis bleibt für diese Sitzung im Speicher und wird beim nächsten Mal wieder erfragt.</translation>
    </message>
    <message>
        <source>The secret goes into the system&apos;s keychain where there is one, else it is kept in memory for this run.</source>
        <translation>Das Geheimnis kommt in den Schlüsselbund des Systems, wenn es einen gibt, sonst bleibt es für diese Sitzung im Speicher.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::LeftOut</name>
    <message>
        <source>“%1” is left out. %2</source>
        <comment>what and why</comment>
        <translation>„%1“ wird weggelassen. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more are left out.</source>
        <translation>
            <numerusform>%n weiterer Eintrag wird weggelassen.</numerusform>
            <numerusform>%n weitere Einträge werden weggelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::LineEditor</name>
    <message>
        <source>The line end that came with the pasted text was left out.</source>
        <translation>Das Zeilenende, das mit dem eingefügten Text kam, wurde weggelassen.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::ListCall</name>
    <message>
        <source>The account was closed while the list was read; open it again.</source>
        <translation>Das Konto wurde geschlossen, während die Liste gelesen wurde; es erneut öffnen.</translation>
    </message>
    <message>
        <source>The provider&apos;s list leads in a circle, so it is incomplete; load it again, and report it to the provider if it stays.</source>
        <translation>Die Liste des Anbieters führt im Kreis und ist daher unvollständig; sie erneut laden und dem Anbieter melden, wenn es so bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>The provider&apos;s list does not end after %n records, so it was not read further.</source>
        <translation>
            <numerusform>Die Liste des Anbieters endet nach %n Datensatz nicht und wurde nicht weiter gelesen.</numerusform>
            <numerusform>Die Liste des Anbieters endet nach %n Datensätzen nicht und wurde nicht weiter gelesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::ListFile</name>
    <message>
        <source>“%1” is no file. Choose another.</source>
        <translation>„%1“ ist keine Datei. Eine andere wählen.</translation>
    </message>
    <message>
        <source>“%1” could not be opened: %2.</source>
        <translation>„%1“ konnte nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>„%1“ konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>“%1” could not be understood. %2</source>
        <translation>„%1“ ist nicht verständlich. %2</translation>
    </message>
</context>
<context>
    <name>trunkdesk::ListNotes</name>
    <message>
        <source>The provider says that there are %1 records, but its list ended after %2; load it again.</source>
        <translation>Der Anbieter nennt %1 Datensätze, aber seine Liste endete nach %2; sie erneut laden.</translation>
    </message>
    <message>
        <source>The list changed while it was read, so a record may be missing; load it again.</source>
        <translation>Die Liste hat sich beim Lesen geändert, daher fehlt vielleicht ein Datensatz; sie erneut laden.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) came more than once, so the list may have changed while it was read; load it again.</source>
        <translation>
            <numerusform>%n Datensatz kam mehrfach, daher hat sich die Liste beim Lesen vielleicht geändert; sie erneut laden.</numerusform>
            <numerusform>%n Datensätze kamen mehrfach, daher hat sich die Liste beim Lesen vielleicht geändert; sie erneut laden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) held fewer records than they should although more followed, so some may be missing; load it again.</source>
        <translation>
            <numerusform>%n Seite enthielt zu wenige Datensätze, obwohl noch weitere folgten, daher fehlen vielleicht welche; die Liste erneut laden.</numerusform>
            <numerusform>%n Seiten enthielten zu wenige Datensätze, obwohl noch weitere folgten, daher fehlen vielleicht welche; die Liste erneut laden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::ListTools</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter…  %1</source>
        <translation>Filter  %1</translation>
    </message>
    <message>
        <source>Shows the rows in which every word stands somewhere.</source>
        <translation>Zeigt die Zeilen, in denen jedes Wort irgendwo vorkommt.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Choose which columns are shown. Drag a heading to move it.</source>
        <translation>Wählen, welche Spalten gezeigt werden. Eine Überschrift ziehen, um sie zu verschieben.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::LoadRemark</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 and %n more: %3</source>
        <translation>
            <numerusform>%1 von %2 und %n weiterem: %3</numerusform>
            <numerusform>%1 von %2 und %n weiteren: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::MainWindow</name>
    <message>
        <source>Trunkdesk</source>
        <translation>Trunkdesk</translation>
    </message>
    <message>
        <source>%1 (%2) — Trunkdesk</source>
        <comment>account and its mode</comment>
        <translation>%1 (%2) – Trunkdesk</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>About Trunkdesk</source>
        <translation>Über Trunkdesk</translation>
    </message>
    <message>
        <source>Trunkdesk %1</source>
        <translation>Trunkdesk %1</translation>
    </message>
    <message>
        <source>A desktop console for SIP trunking accounts. Free software under the MIT licence, made with Qt %1.</source>
        <translation>Eine Desktop-Konsole für SIP-Trunking-Konten. Freie Software unter der MIT-Lizenz, mit Qt %1 gebaut.</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between keys</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>Open the page of a row, or edit it</source>
        <translation>Die Seite einer Zeile öffnen oder die Zeile bearbeiten</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>From the filter into the rows</source>
        <translation>Vom Filter in die Zeilen</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abwärts</translation>
    </message>
    <message>
        <source>Take the filter away</source>
        <translation>Den Filter entfernen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The step that is under way is ended first; then the window closes.</source>
        <translation>Der laufende Schritt wird zuerst beendet; dann schließt sich das Fenster.</translation>
    </message>
    <message>
        <source>This is still writing. Stop it first, or wait until it is done.</source>
        <translation>Hier wird noch geschrieben. Zuerst anhalten oder warten, bis es fertig ist.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
</context>
<context>
    <name>trunkdesk::MeaningList</name>
    <message>
        <source>What the differences mean</source>
        <translation>Was die Unterschiede bedeuten</translation>
    </message>
</context>
<context>
    <name>trunkdesk::MemorySecretStore</name>
    <message>
        <source>The secret is kept in memory for this run and is asked for again next time.</source>
        <translation>Das Geheimnis bleibt für diese Sitzung im Speicher und wird beim nächsten Mal wieder erfragt.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>trunkdesk::MoveNumbersDialog</name>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>None yet: paste a list or open a file.</source>
        <translation>Noch keine: eine Liste einfügen oder eine Datei öffnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen in the table</source>
        <translation>
            <numerusform>%n in der Tabelle gewählt</numerusform>
            <numerusform>%n in der Tabelle gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste a list…</source>
        <translation>Liste einfügen …</translation>
    </message>
    <message>
        <source>Open a list…</source>
        <translation>Liste öffnen …</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Save where they are now…</source>
        <translation>Jetzigen Stand speichern …</translation>
    </message>
    <message>
        <source>A file with the place of each, which “Open a list…” takes to put all of them back.</source>
        <translation>Eine Datei mit dem Platz jeder Rufnummer; mit „Liste öffnen …“ kommen alle wieder dorthin zurück.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Where the list says (nothing there: taken off)</source>
        <translation>Wohin die Liste sagt (ohne Angabe: lösen)</translation>
    </message>
    <message>
        <source>Choose where to…</source>
        <translation>Wohin? Bitte wählen …</translation>
    </message>
    <message>
        <source>On no %1: take them off</source>
        <translation>Ohne %1: lösen</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>Liste einfügen</translation>
    </message>
    <message>
        <source>Numbers in any spelling, one a line or with commas; or a table with headings.</source>
        <translation>Rufnummern, beliebig geschrieben, eine je Zeile oder mit Kommas; oder eine Tabelle mit Überschriften.</translation>
    </message>
    <message>
        <source>Open a list of numbers</source>
        <translation>Liste mit Rufnummern öffnen</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv)</source>
        <translation>Listen (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save where the numbers are now</source>
        <translation>Jetzigen Stand der Rufnummern speichern</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Listen (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1. “Open a list…” puts the numbers back to where it says.</source>
        <translation>Gespeichert: %1. „Liste öffnen …“ bringt die Rufnummern dorthin zurück.</translation>
    </message>
    <message>
        <source>The account was closed meanwhile.</source>
        <translation>Das Konto wurde inzwischen geschlossen.</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Eingefügt</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n entries</source>
        <translation>
            <numerusform>%1: %n Eintrag</numerusform>
            <numerusform>%1: %n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move(s)</source>
        <translation>
            <numerusform>%n wird verschoben</numerusform>
            <numerusform>%n werden verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n schon dort</numerusform>
            <numerusform>%n schon dort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated</source>
        <translation>
            <numerusform>%n wiederholt</numerusform>
            <numerusform>%n wiederholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found</source>
        <translation>
            <numerusform>%n nicht gefunden</numerusform>
            <numerusform>%n nicht gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n weggelassen</numerusform>
            <numerusform>%n weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose where to.</source>
        <translation>Wählen, wohin.</translation>
    </message>
    <message numerus="yes">
        <source>Review %n move(s)…</source>
        <translation>
            <numerusform>%n Verschiebung prüfen …</numerusform>
            <numerusform>%n Verschiebungen prüfen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Prüfen …</translation>
    </message>
    <message>
        <source>Other changes are still under way. End them first.</source>
        <translation>Andere Änderungen laufen noch. Sie zuerst beenden.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::NavigationModel</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of record, how many</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 is not open. Click to open and read it.</source>
        <translation>%1 ist nicht geöffnet. Zum Öffnen und Lesen klicken.</translation>
    </message>
    <message>
        <source>%1, not open</source>
        <translation>%1, nicht geöffnet</translation>
    </message>
</context>
<context>
    <name>trunkdesk::NetworkAccount</name>
    <message>
        <source>Changing the account</source>
        <translation>Konto wird geändert</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; the tables say which. The rest is shown.</source>
        <translation>
            <numerusform>… und %n weitere; die Tabellen zeigen, welche. Der Rest wird gezeigt.</numerusform>
            <numerusform>… und %n weitere; die Tabellen zeigen, welche. Der Rest wird gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account and what the provider said</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Enter the secret again…</source>
        <translation>Geheimnis neu eingeben …</translation>
    </message>
    <message>
        <source>Reading the account: %1 records; lists</source>
        <comment>followed by how many of them are read</comment>
        <translation>Das Konto wird gelesen: %1 Datensätze; Listen</translation>
    </message>
</context>
<context>
    <name>trunkdesk::NewRecordBox</name>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind and a number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>trunkdesk::NumberMoves</name>
    <message>
        <source>No heading says which column holds the numbers. Call it “%1”.</source>
        <translation>Keine Überschrift sagt, in welcher Spalte die Rufnummern stehen. Sie „%1“ nennen.</translation>
    </message>
    <message>
        <source>Several are called “%1”. Write the id instead.</source>
        <translation>Mehrere heißen „%1“. Stattdessen die ID schreiben.</translation>
    </message>
    <message>
        <source>“%1” is not known in this account (%2).</source>
        <translation>„%1“ ist in diesem Konto nicht bekannt (%2).</translation>
    </message>
    <message>
        <source>The list does not say where it is to go. Choose a destination.</source>
        <translation>Die Liste sagt nicht, wohin die Rufnummer soll. Wählen, wohin.</translation>
    </message>
    <message>
        <source>It stands in line %1 already.</source>
        <translation>Steht schon in Zeile %1.</translation>
    </message>
    <message>
        <source>Lines %1 and %2 want it in two places. Take one of them out.</source>
        <translation>Die Zeilen %1 und %2 wollen sie an zwei Orten. Eine davon herausnehmen.</translation>
    </message>
    <message>
        <source>This account has no such number.</source>
        <translation>Dieses Konto hat keine solche Rufnummer.</translation>
    </message>
    <message>
        <source>This account has no such number. %1</source>
        <translation>Dieses Konto hat keine solche Rufnummer. %1</translation>
    </message>
</context>
<context>
    <name>trunkdesk::NumbersPanel</name>
    <message>
        <source>Nothing chosen yet; numbers can also be attached later.</source>
        <translation>Noch nichts gewählt; Rufnummern können auch später zugeordnet werden.</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Gewählt: %1</translation>
    </message>
</context>
<context>
    <name>trunkdesk::OnDemandPage</name>
    <message>
        <source>Read A&amp;gain</source>
        <translation>Erneut le&amp;sen</translation>
    </message>
    <message>
        <source>Load &amp;More</source>
        <translation>&amp;Mehr laden</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Shows or hides what the provider is asked for.</source>
        <translation>Zeigt oder verbirgt, wonach der Anbieter gefragt wird.</translation>
    </message>
    <message>
        <source>Asks the provider for the first page again, with the filters that hold now.</source>
        <translation>Fragt beim Anbieter die erste Seite erneut ab, mit den jetzt geltenden Filtern.</translation>
    </message>
    <message>
        <source>Showing %1, reading more…</source>
        <translation>%1 gezeigt, weitere werden gelesen …</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Showing %1. The next ones could not be read: %2</source>
        <translation>%1 gezeigt. Die nächsten konnten nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 of the %2 rows read so far match the words in the filter.</source>
        <translation>%1 der %2 bisher gelesenen Zeilen passen zu den Wörtern im Filter.</translation>
    </message>
    <message>
        <source>Showing all %1</source>
        <comment>of a list</comment>
        <translation>Alle %1 gezeigt</translation>
    </message>
    <message>
        <source>Showing %1 of %2</source>
        <translation>%1 von %2 gezeigt</translation>
    </message>
    <message>
        <source>Showing %1; there are more</source>
        <translation>%1 gezeigt; es gibt weitere</translation>
    </message>
    <message>
        <source>Filtered by: %1</source>
        <translation>Gefiltert nach: %1</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
</context>
<context>
    <name>trunkdesk::Page</name>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>%Ln Zeile kopiert.</numerusform>
            <numerusform>%Ln Zeilen kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::PageLink</name>
    <message>
        <source>The link to the next page leads to another place (%1), so it was not followed; the list is incomplete.</source>
        <translation>Der Verweis auf die nächste Seite führt an einen anderen Ort (%1), daher wurde ihm nicht gefolgt; die Liste ist unvollständig.</translation>
    </message>
    <message>
        <source>The link to the next page is empty, so the list is incomplete; load it again.</source>
        <translation>Der Verweis auf die nächste Seite ist leer, daher ist die Liste unvollständig; sie erneut laden.</translation>
    </message>
    <message>
        <source>The link to the next page is not a valid address, so it was not followed; the list is incomplete.</source>
        <translation>Der Verweis auf die nächste Seite ist keine gültige Adresse, daher wurde ihm nicht gefolgt; die Liste ist unvollständig.</translation>
    </message>
    <message>
        <source>The link to the next page leads to another list (%1), so it was not followed; the list is incomplete.</source>
        <translation>Der Verweis auf die nächste Seite führt zu einer anderen Liste (%1), daher wurde ihm nicht gefolgt; die Liste ist unvollständig.</translation>
    </message>
    <message>
        <source>The link to the next page does not say which page, so it was not followed; the list is incomplete.</source>
        <translation>Der Verweis auf die nächste Seite sagt nicht, welche Seite, daher wurde ihm nicht gefolgt; die Liste ist unvollständig.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::PendingChanges</name>
    <message>
        <source>it is too large</source>
        <translation>sie ist zu groß</translation>
    </message>
    <message>
        <source>it is not one of ours</source>
        <translation>sie ist nicht von Trunkdesk</translation>
    </message>
    <message>
        <source>The collected changes could not be read (%1), so the list is empty. The file is kept as %2.</source>
        <translation>Die gesammelten Änderungen konnten nicht gelesen werden (%1), daher ist die Liste leer. Die Datei bleibt als %2 erhalten.</translation>
    </message>
    <message>
        <source>The collected changes are kept for this run only. %1</source>
        <translation>Die gesammelten Änderungen bleiben nur für diese Sitzung erhalten. %1</translation>
    </message>
</context>
<context>
    <name>trunkdesk::PendingModel</name>
    <message>
        <source>%1 %2</source>
        <comment>a kind and the name of one</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1; a secret has to be entered again</source>
        <comment>what a change does</comment>
        <translation>%1; ein Geheimnis muss neu eingegeben werden</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>A secret has to be entered again</source>
        <translation>Ein Geheimnis ist noch einmal einzugeben</translation>
    </message>
</context>
<context>
    <name>trunkdesk::PhoneNumber</name>
    <message>
        <source>The telephone number is empty; write it with + and the country code, for example +14155552671.</source>
        <translation>Die Rufnummer ist leer; sie mit + und der Landesvorwahl eingeben, zum Beispiel +14155552671.</translation>
    </message>
    <message>
        <source>Only the number itself is wanted; leave tel: out.</source>
        <translation>Gefragt ist nur die Nummer selbst; tel: weglassen.</translation>
    </message>
    <message>
        <source>The (0) is dialled inside the country only; leave it out.</source>
        <translation>Die (0) wird nur innerhalb des Landes gewählt; sie weglassen.</translation>
    </message>
    <message>
        <source>A telephone number begins with + and the country code, for example +14155552671.</source>
        <translation>Eine Rufnummer beginnt mit + und der Landesvorwahl, zum Beispiel +14155552671.</translation>
    </message>
    <message>
        <source>After the + only the digits 0 to 9 may follow; extensions and letters cannot be part of the number.</source>
        <translation>Nach dem + dürfen nur die Ziffern 0 bis 9 folgen; Durchwahlen und Buchstaben können nicht Teil der Nummer sein.</translation>
    </message>
    <message>
        <source>No country code begins with 0; write the country code right after the +.</source>
        <translation>Keine Landesvorwahl beginnt mit 0; die Landesvorwahl direkt nach dem + schreiben.</translation>
    </message>
    <message numerus="yes">
        <source>A telephone number has at most 15 digits and this one has %n; check it.</source>
        <translation>
            <numerusform>Eine Rufnummer hat höchstens 15 Ziffern, diese hat %n; sie prüfen.</numerusform>
            <numerusform>Eine Rufnummer hat höchstens 15 Ziffern, diese hat %n; sie prüfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The telephone number is too short; write the country code and the whole number.</source>
        <translation>Die Rufnummer ist zu kurz; die Landesvorwahl und die ganze Nummer eingeben.</translation>
    </message>
    <message>
        <source>The number is sent without separators: %1.</source>
        <translation>Die Nummer wird ohne Trennzeichen gesendet: %1.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::PickerDialog</name>
    <message>
        <source>Attach %1</source>
        <translation>%1 zuordnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Noch nichts gewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>record and its part</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>trunkdesk::Plan</name>
    <message>
        <source>“%1” is left without an enabled target, so calls to its numbers fail. Enable another one first.</source>
        <translation>„%1“ bleibt ohne eingeschaltetes Ziel, daher scheitern Anrufe an seine Rufnummern. Zuerst ein anderes einschalten.</translation>
    </message>
    <message>
        <source>“%1” is left without authentication, so your own calls through it are refused. Attach another list first.</source>
        <translation>„%1“ bleibt ohne Authentifizierung, daher werden eigene Anrufe darüber abgelehnt. Zuerst eine andere Liste zuordnen.</translation>
    </message>
    <message>
        <source>“%1” leaves “%2”, where it is now.</source>
        <translation>„%1“ ist jetzt bei „%2“ und wird dort gelöst.</translation>
    </message>
    <message>
        <source>“%1” loses “%2” (%3) by being attached.</source>
        <translation>„%1“ verliert „%2“ (%3) durch das Zuordnen.</translation>
    </message>
    <message>
        <source>“%1” is switched off, so what it kept out is let in again.</source>
        <translation>„%1“ wird ausgeschaltet, daher wird wieder hereingelassen, was damit ausgesperrt war.</translation>
    </message>
    <message>
        <source>“%1” (%2) becomes free for anybody, and whoever takes it receives what is sent there.</source>
        <translation>„%1“ (%2) wird für jeden frei; wer es übernimmt, erhält, was dorthin gesendet wird.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This is deleted with it: %1.</source>
        <translation>Mit gelöscht wird: %1.</translation>
    </message>
    <message>
        <source>This is detached and stays in the account: %1.</source>
        <translation>Gelöst wird und im Konto bleibt: %1.</translation>
    </message>
    <message>
        <source>The provider is expected to refuse this: it allows %1 (%2).</source>
        <translation>Der Anbieter wird dies voraussichtlich ablehnen: Er erlaubt %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are deleted at once.</source>
        <translation>
            <numerusform>%n Datensatz wird auf einmal gelöscht.</numerusform>
            <numerusform>%n Datensätze werden auf einmal gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 are deleted (%3).</source>
        <translation>%1 von %2 werden gelöscht (%3).</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>This cannot be undone: “%1” (%2) becomes free for anybody.</source>
        <translation>Das kann nicht rückgängig gemacht werden: „%1“ (%2) wird für jeden frei.</translation>
    </message>
    <message>
        <source>This cannot be undone: records of this kind cannot be created here.</source>
        <translation>Das kann nicht rückgängig gemacht werden: Datensätze dieser Art können hier nicht angelegt werden.</translation>
    </message>
    <message>
        <source>This cannot be undone: its password cannot be read back.</source>
        <translation>Das kann nicht rückgängig gemacht werden: Das Passwort kann nicht zurückgelesen werden.</translation>
    </message>
    <message>
        <source>the new record</source>
        <translation>der neue Datensatz</translation>
    </message>
    <message>
        <source>%1 •••</source>
        <translation>%1 •••</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>Create %1 “%2”</source>
        <translation>%1 „%2“ anlegen</translation>
    </message>
    <message>
        <source>Create %1 “%2” in “%3”</source>
        <translation>%1 „%2“ in „%3“ anlegen</translation>
    </message>
    <message>
        <source>Delete %1 “%2”</source>
        <translation>%1 „%2“ löschen</translation>
    </message>
    <message>
        <source>Attach “%1” to “%2”</source>
        <translation>„%1“ zu „%2“ zuordnen</translation>
    </message>
    <message>
        <source>Detach “%1” from “%2”</source>
        <translation>„%1“ von „%2“ lösen</translation>
    </message>
    <message>
        <source>This cannot be undone: records of this kind cannot be deleted.</source>
        <translation>Das kann nicht rückgängig gemacht werden: Datensätze dieser Art können nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>This cannot be undone: the old value of “%1” cannot be read.</source>
        <translation>Das kann nicht rückgängig gemacht werden: Der alte Wert von „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 (with %2)</source>
        <comment>a record, and what points at it</comment>
        <translation>%1 (mit %2)</translation>
    </message>
    <message>
        <source>The provider deletes what points at it, too. %1: %2. Point this elsewhere first if it has to stay.</source>
        <translation>Der Anbieter löscht auch, was darauf verweist. %1: %2. Soll das bleiben, es zuerst anderswohin verweisen lassen.</translation>
    </message>
    <message>
        <source>It is still in use as “%1”: %2 (%3) are left without it.</source>
        <translation>Noch als „%1“ in Gebrauch: Danach fehlt dies bei %2 (%3).</translation>
    </message>
    <message>
        <source>The provider is expected to refuse this: it is used by %1 (%2). Detach it there first.</source>
        <translation>Der Anbieter wird dies voraussichtlich ablehnen: Es wird verwendet von %1 (%2). Es dort zuerst lösen.</translation>
    </message>
    <message>
        <source>The provider is expected to refuse this while there are names under this one: %1. Delete these first.</source>
        <translation>Der Anbieter wird dies voraussichtlich ablehnen, solange es unter diesem Namen weitere gibt: %1. Diese zuerst löschen.</translation>
    </message>
    <message>
        <source>“%1” has to be entered again, or the provider empties it; without it this is not sent. Change this record in its own form.</source>
        <translation>„%1“ muss neu eingegeben werden, sonst löscht der Anbieter es; ohne es wird dies nicht gesendet. Den Datensatz in seinem eigenen Formular ändern.</translation>
    </message>
    <message>
        <source>“%1” is attached to %2 (%3), and missing there afterwards.</source>
        <translation>„%1“ ist bei %2 (%3) zugeordnet und fehlt dort danach.</translation>
    </message>
    <message>
        <source>“%1” bears on emergency calls (%2 → %3). Make sure that they still reach help.</source>
        <comment>a field, before and after</comment>
        <translation>„%1“ betrifft Notrufe (%2 → %3). Sicherstellen, dass sie weiterhin Hilfe erreichen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and what is to be said of its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This cannot be undone completely: the passwords under it cannot be read back.</source>
        <translation>Das lässt sich nicht ganz rückgängig machen: Die Passwörter darunter sind nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::PlanApplication</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>it was so already</source>
        <translation>war schon so</translation>
    </message>
    <message>
        <source>not carried out: the record was deleted elsewhere.</source>
        <translation>nicht ausgeführt: Der Datensatz wurde anderswo gelöscht.</translation>
    </message>
    <message>
        <source>not carried out: somebody else changed the record meanwhile.</source>
        <translation>nicht ausgeführt: Jemand anderes hat den Datensatz inzwischen geändert.</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>abgelehnt: %1</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <source>not tried: %1</source>
        <translation>nicht versucht: %1</translation>
    </message>
    <message>
        <source>not known whether it was carried out: %1</source>
        <translation>nicht bekannt, ob ausgeführt: %1</translation>
    </message>
    <message>
        <source>Stopping after the step in flight. A second Ctrl+C ends at once, and what became of that step is not known then.</source>
        <translation>Hält nach dem laufenden Schritt an. Ein zweites Strg+C beendet sofort; was aus dem Schritt wurde, ist dann nicht bekannt.</translation>
    </message>
    <message>
        <source>%1/%2 %3: %4</source>
        <comment>step, of how many, what it does, what became of it</comment>
        <translation>%1/%2 %3: %4</translation>
    </message>
    <message>
        <source>The provider made something else of: %1.</source>
        <translation>Der Anbieter hat anderes gemacht aus: %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %n step(s) are done.</source>
        <translation>
            <numerusform>%n Schritt ist erledigt.</numerusform>
            <numerusform>Alle %n Schritte sind erledigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 steps are done.</source>
        <translation>%1 von %2 Schritten sind erledigt.</translation>
    </message>
    <message>
        <source>The same command goes on from here: it plans only what is left.</source>
        <translation>Derselbe Befehl macht hier weiter: Er plant nur, was noch fehlt.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::PlanJson</name>
    <message>
        <source>“%1” is not a field that can be written; open it with the version that wrote it.</source>
        <translation>„%1“ ist kein Feld, das geschrieben werden kann; die Datei mit der Version öffnen, die sie geschrieben hat.</translation>
    </message>
    <message>
        <source>“%1” is neither a text nor a hidden secret; it was probably edited, so restore it from a copy.</source>
        <translation>„%1“ ist weder ein Text noch ein verborgenes Geheimnis; vermutlich wurde die Datei bearbeitet, sie aus einer Kopie wiederherstellen.</translation>
    </message>
    <message>
        <source>The guard “%1” is not known; open it with the version that wrote it.</source>
        <translation>Die Rückfrage „%1“ ist nicht bekannt; die Datei mit der Version öffnen, die sie geschrieben hat.</translation>
    </message>
    <message>
        <source>The purpose “%1” is not known; open it with the version that wrote it.</source>
        <translation>Der Zweck „%1“ ist nicht bekannt; die Datei mit der Version öffnen, die sie geschrieben hat.</translation>
    </message>
    <message>
        <source>A step without a change is no step; it was probably edited, so restore it from a copy.</source>
        <translation>Ein Schritt ohne Änderung ist kein Schritt; vermutlich wurde die Datei bearbeitet, sie aus einer Kopie wiederherstellen.</translation>
    </message>
    <message>
        <source>A step needs one that does not come before it; it was probably edited, so restore it from a copy.</source>
        <translation>Ein Schritt braucht einen, der nicht vor ihm kommt; vermutlich wurde die Datei bearbeitet, sie aus einer Kopie wiederherstellen.</translation>
    </message>
    <message>
        <source>The kind “%1” is not known; open it with the version that wrote it.</source>
        <translation>Die Art „%1“ ist nicht bekannt; die Datei mit der Version öffnen, die sie geschrieben hat.</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be done to a record; open it with the version that wrote it.</source>
        <translation>„%1“ ist nichts, was mit einem Datensatz getan werden kann; die Datei mit der Version öffnen, die sie geschrieben hat.</translation>
    </message>
    <message>
        <source>“%1” cannot stand for an id to come; it was probably edited, so restore it from a copy.</source>
        <translation>„%1“ kann nicht für eine künftige ID stehen; vermutlich wurde die Datei bearbeitet, sie aus einer Kopie wiederherstellen.</translation>
    </message>
    <message>
        <source>An object is expected where something else stands; it was probably edited, so restore it from a copy.</source>
        <translation>Wo etwas anderes steht, wird ein Objekt erwartet; vermutlich wurde die Datei bearbeitet, sie aus einer Kopie wiederherstellen.</translation>
    </message>
    <message>
        <source>“%1” is not of the type that belongs there; it was probably edited, so restore it from a copy.</source>
        <translation>„%1“ ist nicht vom Typ, der dorthin gehört; vermutlich wurde die Datei bearbeitet, sie aus einer Kopie wiederherstellen.</translation>
    </message>
    <message>
        <source>“%1” is missing; it was probably cut or edited, so restore it from a copy.</source>
        <translation>„%1“ fehlt; vermutlich wurde die Datei abgeschnitten oder bearbeitet, sie aus einer Kopie wiederherstellen.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number; it was probably edited, so restore it from a copy.</source>
        <translation>„%1“ ist keine ganze Zahl; vermutlich wurde die Datei bearbeitet, sie aus einer Kopie wiederherstellen.</translation>
    </message>
    <message>
        <source>“%1” holds something else than texts; it was probably edited, so restore it from a copy.</source>
        <translation>„%1“ enthält anderes als Texte; vermutlich wurde die Datei bearbeitet, sie aus einer Kopie wiederherstellen.</translation>
    </message>
    <message>
        <source>“%1” is not a time; it was probably edited, so restore it from a copy.</source>
        <translation>„%1“ ist keine Zeit; vermutlich wurde die Datei bearbeitet, sie aus einer Kopie wiederherstellen.</translation>
    </message>
    <message>
        <source>The error “%1” is not known; open it with the version that wrote it.</source>
        <translation>Der Fehler „%1“ ist nicht bekannt; die Datei mit der Version öffnen, die sie geschrieben hat.</translation>
    </message>
    <message>
        <source>The outcome “%1” is not known; open it with the version that wrote it.</source>
        <translation>Das Ergebnis „%1“ ist nicht bekannt; die Datei mit der Version öffnen, die sie geschrieben hat.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::PlanModel</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>done, but changed by the server</source>
        <translation>erledigt, aber vom Server geändert</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>changed elsewhere</source>
        <translation>anderswo geändert</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, and what the server saved in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>It was deleted elsewhere.</source>
        <translation>Anderswo gelöscht.</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile.</source>
        <translation>Jemand anderes hat es inzwischen geändert.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a record, and what the server made of it</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n step(s)</source>
        <comment>an account</comment>
        <translation>
            <numerusform>%1: %n Schritt</numerusform>
            <numerusform>%1: %n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what will be, and what it needs</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how a step stands, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Umkehrbar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>trunkdesk::PlanProgress</name>
    <message numerus="yes">
        <source>All %n step(s) are done.</source>
        <translation>
            <numerusform>%n Schritt ist erledigt.</numerusform>
            <numerusform>Alle %n Schritte sind erledigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 steps are done.</source>
        <translation>%1 von %2 Schritten sind erledigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were not tried.</source>
        <translation>
            <numerusform>%n Schritt wurde nicht versucht.</numerusform>
            <numerusform>%n Schritte wurden nicht versucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not carried out: %1. The record was deleted elsewhere.</source>
        <translation>Nicht ausgeführt: %1. Der Datensatz wurde anderswo gelöscht.</translation>
    </message>
    <message>
        <source>Not carried out: %1. Somebody else changed the record meanwhile.</source>
        <translation>Nicht ausgeführt: %1. Jemand anderes hat den Datensatz inzwischen geändert.</translation>
    </message>
    <message>
        <source>Refused: %1. %2</source>
        <comment>what was to be done, and the reason</comment>
        <translation>Abgelehnt: %1. %2</translation>
    </message>
    <message>
        <source>Not known whether it was carried out: %1. Refresh before you repeat it. %2</source>
        <translation>Nicht bekannt, ob ausgeführt: %1. Vor dem Wiederholen aktualisieren. %2</translation>
    </message>
</context>
<context>
    <name>trunkdesk::PlanQueue</name>
    <message>
        <source>There is no journal to go on with.</source>
        <translation>Es gibt kein Journal, mit dem es weitergehen könnte.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::PlanReview</name>
    <message>
        <source>%1 %2</source>
        <comment>a field and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind and the name of one</comment>
        <translation>%1 %2</translation>
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
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n step(s)</source>
        <translation>
            <numerusform>%n Schritt anwenden</numerusform>
            <numerusform>%n Schritte anwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>%1 anlegen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Attach %1</source>
        <translation>%1 zuordnen</translation>
    </message>
    <message>
        <source>Detach %1</source>
        <translation>%1 lösen</translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation>Schritte des Plans</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a kind and a tab of its page</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>“%1” in the answer to step %2</source>
        <translation>„%1“ in der Antwort auf Schritt %2</translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <comment>field and record</comment>
        <translation>%1 von „%2“</translation>
    </message>
    <message>
        <source>%1; it has characters that are not shown: %2</source>
        <translation>%1; mit Zeichen, die nicht gezeigt werden: %2</translation>
    </message>
    <message>
        <source>This step has no address, so it cannot be given as a command.</source>
        <translation>Dieser Schritt hat keine Adresse und kann daher nicht als Befehl angegeben werden.</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n step(s), to be run one after the other.</source>
        <comment>an account</comment>
        <translation>
            <numerusform>%1: %n Schritt.</numerusform>
            <numerusform>%1: %n Schritte, nacheinander auszuführen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set these variables before; a command without its variable sends nothing:</source>
        <translation>Vorher diese Variablen setzen; ein Befehl ohne seine Variable sendet nichts:</translation>
    </message>
    <message>
        <source>the key of the account</source>
        <translation>der Schlüssel des Kontos</translation>
    </message>
    <message numerus="yes">
        <source>needs step %1</source>
        <comment>numbers</comment>
        <translation>
            <numerusform>braucht Schritt %1</numerusform>
            <numerusform>braucht die Schritte %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no, frees a name</source>
        <translation>nein, gibt Namen frei</translation>
    </message>
    <message>
        <source>with a new id</source>
        <comment>a deleted record can be made again</comment>
        <translation>mit neuer ID</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n step(s)</source>
        <comment>an account</comment>
        <translation>
            <numerusform>%1: %n Schritt</numerusform>
            <numerusform>%1: %n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>To be thought about:</source>
        <translation>Zu bedenken:</translation>
    </message>
    <message>
        <source>Cannot be undone:</source>
        <translation>Nicht rückgängig zu machen:</translation>
    </message>
    <message>
        <source>Remarks:</source>
        <translation>Bemerkungen:</translation>
    </message>
    <message>
        <source>Share of calls</source>
        <translation>Anteil der Anrufe</translation>
    </message>
    <message>
        <source>Share of calls at priority %1</source>
        <translation>Anteil der Anrufe bei Priorität %1</translation>
    </message>
    <message>
        <source>What to think about</source>
        <translation>Was zu bedenken ist</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>K&amp;opieren</translation>
    </message>
    <message>
        <source>Copy the plan</source>
        <translation>Den Plan kopieren</translation>
    </message>
    <message>
        <source>As &amp;Text</source>
        <translation>Als &amp;Text</translation>
    </message>
    <message>
        <source>As c&amp;url Commands</source>
        <translation>Als c&amp;url-Befehle</translation>
    </message>
    <message>
        <source>&amp;Keep for Later</source>
        <translation>Für später &amp;vormerken</translation>
    </message>
    <message>
        <source>Collects these changes; nothing is sent until they are reviewed</source>
        <translation>Sammelt diese Änderungen; bis sie geprüft sind, wird nichts gesendet</translation>
    </message>
    <message>
        <source>Close without sending anything</source>
        <translation>Schließen, ohne etwas zu senden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Progress of the plan</source>
        <translation>Fortschritt des Plans</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Anhal&amp;ten</translation>
    </message>
    <message>
        <source>Stops after the step in flight; what is done stays done.</source>
        <translation>Hält nach dem laufenden Schritt an; was getan ist, bleibt getan.</translation>
    </message>
    <message>
        <source>Stopping after the step in flight…</source>
        <translation>Hält nach dem laufenden Schritt an …</translation>
    </message>
    <message>
        <source>What is affected</source>
        <translation>Was betroffen ist</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Nichts zu ändern</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) for %1</source>
        <translation>
            <numerusform>%n Schritt für %1</numerusform>
            <numerusform>%n Schritte für %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) for %1, read at %2</source>
        <translation>
            <numerusform>%n Schritt für %1, gelesen um %2</numerusform>
            <numerusform>%n Schritte für %1, gelesen um %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Something stands in the way; it is said at the top.</source>
        <translation>Etwas steht im Weg; oben steht, was.</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) to be ticked first.</source>
        <translation>
            <numerusform>%n Warnung ist noch abzuhaken.</numerusform>
            <numerusform>%n Warnungen sind noch abzuhaken.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name of the account is still to be typed.</source>
        <translation>Der Name des Kontos ist noch einzugeben.</translation>
    </message>
    <message>
        <source>Each record is read again just before it is changed. Stop ends after the step in flight. What was there before is kept for Undo.</source>
        <translation>Jeder Datensatz wird unmittelbar vor seiner Änderung noch einmal gelesen. „Anhalten“ endet nach dem laufenden Schritt. Was vorher da war, bleibt zum Rückgängigmachen erhalten.</translation>
    </message>
    <message>
        <source>The plan is on the clipboard.</source>
        <translation>Der Plan ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The commands are on the clipboard, without any secret: set the variables that they name.</source>
        <translation>Die Befehle sind in der Zwischenablage, ohne Geheimnisse: die Variablen setzen, die sie nennen.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Beginnt …</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>Step %1 was not carried out (%2): the record was deleted elsewhere.</source>
        <translation>Schritt %1 wurde nicht ausgeführt (%2): Der Datensatz wurde anderswo gelöscht.</translation>
    </message>
    <message>
        <source>Step %1 was not carried out (%2): somebody else changed the record meanwhile.</source>
        <translation>Schritt %1 wurde nicht ausgeführt (%2): Jemand anderes hat den Datensatz inzwischen geändert.</translation>
    </message>
    <message>
        <source>It is not known whether step %1 was carried out (%2).</source>
        <translation>Es ist nicht bekannt, ob Schritt %1 ausgeführt wurde (%2).</translation>
    </message>
    <message>
        <source>Stopped before step %1 (%2).</source>
        <translation>Vor Schritt %1 angehalten (%2).</translation>
    </message>
    <message>
        <source>Step %1 was refused (%2).</source>
        <translation>Schritt %1 wurde abgelehnt (%2).</translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <translation>Noch ist nichts erledigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) are done.</source>
        <translation>
            <numerusform>%n Schritt ist erledigt.</numerusform>
            <numerusform>%n Schritte sind erledigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Look at It…</source>
        <translation>An&amp;sehen …</translation>
    </message>
    <message>
        <source>S&amp;kip It and Go On</source>
        <translation>Überspr&amp;ingen und weiter</translation>
    </message>
    <message>
        <source>Roll &amp;Back…</source>
        <translation>&amp;Zurücknehmen …</translation>
    </message>
    <message>
        <source>Leave It &amp;So</source>
        <translation>So &amp;lassen</translation>
    </message>
    <message>
        <source>Nothing is being sent. Choose at the top how to go on.</source>
        <translation>Es wird nichts gesendet. Oben wählen, wie es weitergeht.</translation>
    </message>
    <message>
        <source>Going on…</source>
        <translation>Geht weiter …</translation>
    </message>
    <message>
        <source>The server saved something else than was sent:</source>
        <translation>Der Server hat anderes gespeichert, als gesendet wurde:</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Rückgängig machen …</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message numerus="yes">
        <source>Worth knowing, %n time(s).</source>
        <translation>
            <numerusform>Wissenswert, %n-mal.</numerusform>
            <numerusform>Wissenswert, %n-mal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody answers calls any more, in %n place(s).</source>
        <translation>
            <numerusform>Niemand nimmt mehr Anrufe an, an %n Stelle.</numerusform>
            <numerusform>Niemand nimmt mehr Anrufe an, an %n Stellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody can call out any more, in %n place(s).</source>
        <translation>
            <numerusform>Niemand kann mehr hinaus anrufen, an %n Stelle.</numerusform>
            <numerusform>Niemand kann mehr hinaus anrufen, an %n Stellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) leave the place they are on, or lose something by being attached.</source>
        <translation>
            <numerusform>%n Datensatz verlässt seinen jetzigen Platz oder verliert etwas durch das Zuordnen.</numerusform>
            <numerusform>%n Datensätze verlassen ihren jetzigen Platz oder verlieren etwas durch das Zuordnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What keeps strangers out is switched off, %n time(s).</source>
        <translation>
            <numerusform>Was Fremde aussperrt, wird ausgeschaltet, %n-mal.</numerusform>
            <numerusform>Was Fremde aussperrt, wird ausgeschaltet, %n-mal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) may let strangers in.</source>
        <translation>
            <numerusform>%n Wert lässt vielleicht Fremde herein.</numerusform>
            <numerusform>%n Werte lassen vielleicht Fremde herein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) bear on emergency calls.</source>
        <translation>
            <numerusform>%n Änderung betrifft Notrufe.</numerusform>
            <numerusform>%n Änderungen betreffen Notrufe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are given up, and anybody may take them.</source>
        <translation>
            <numerusform>%n Name wird aufgegeben, und jeder darf ihn übernehmen.</numerusform>
            <numerusform>%n Namen werden aufgegeben, und jeder darf sie übernehmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Other records are deleted along with these, %n time(s).</source>
        <translation>
            <numerusform>Andere Datensätze werden mit gelöscht, %n-mal.</numerusform>
            <numerusform>Andere Datensätze werden mit gelöscht, %n-mal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Something else still uses what goes, %n time(s).</source>
        <translation>
            <numerusform>Anderes verwendet noch, was wegfällt, %n-mal.</numerusform>
            <numerusform>Anderes verwendet noch, was wegfällt, %n-mal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) point at something that may not do there.</source>
        <translation>
            <numerusform>%n Änderung verweist auf etwas, das dort vielleicht nicht taugt.</numerusform>
            <numerusform>%n Änderungen verweisen auf etwas, das dort vielleicht nicht taugt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A large part of a kind is deleted, %n time(s).</source>
        <translation>
            <numerusform>Ein großer Teil einer Art wird gelöscht, %n-mal.</numerusform>
            <numerusform>Ein großer Teil einer Art wird gelöscht, %n-mal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Den Plan speichern</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The plan was saved as %1, without any secret.</source>
        <translation>Der Plan wurde als %1 gespeichert, ohne Geheimnisse.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a record, and what is to be said of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Save Plan…</source>
        <translation>Plan s&amp;peichern …</translation>
    </message>
</context>
<context>
    <name>trunkdesk::PlanRunner</name>
    <message>
        <source>What this was planned from has changed meanwhile, so nothing was sent. Look at the changes again.</source>
        <translation>Wovon dieser Plan ausging, hat sich inzwischen geändert, daher wurde nichts gesendet. Die Änderungen noch einmal ansehen.</translation>
    </message>
    <message>
        <source>This needs a record that was not created, so nothing was sent. Plan the changes again.</source>
        <translation>Dies braucht einen Datensatz, der nicht angelegt wurde, daher wurde nichts gesendet. Die Änderungen neu planen.</translation>
    </message>
    <message>
        <source>It was stopped before this was sent, so nothing of it was changed. Repeat it if it is still wanted.</source>
        <translation>Vor dem Senden wurde angehalten, daher wurde nichts davon geändert. Bei Bedarf wiederholen.</translation>
    </message>
    <message>
        <source>What points at “%1” could not be read completely, so it was not deleted. Try again.</source>
        <translation>Was auf „%1“ verweist, konnte nicht vollständig gelesen werden, daher wurde nicht gelöscht. Erneut versuchen.</translation>
    </message>
    <message>
        <source>“%1” points at “%2” and would be deleted along, so nothing was deleted. Point it elsewhere, or look at the changes again.</source>
        <translation>„%1“ verweist auf „%2“ und würde mit gelöscht, daher wurde nichts gelöscht. Es anderswohin verweisen lassen oder die Änderungen noch einmal ansehen.</translation>
    </message>
    <message>
        <source>This was planned for another account, so nothing was sent. Open that account.</source>
        <translation>Dies wurde für ein anderes Konto geplant, daher wurde nichts gesendet. Jenes Konto öffnen.</translation>
    </message>
    <message>
        <source>The program ended before the answer came. Refresh before you repeat it.</source>
        <translation>Das Programm endete, bevor die Antwort kam. Vor dem Wiederholen aktualisieren.</translation>
    </message>
    <message>
        <source>“%1” of “%2” was not kept, because it is secret, so nothing was sent. Leave this step out and enter it again.</source>
        <translation>„%1“ von „%2“ wurde nicht aufbewahrt, weil es geheim ist, daher wurde nichts gesendet. Diesen Schritt weglassen und es neu eingeben.</translation>
    </message>
    <message>
        <source>Nothing was sent, because it could not be written down first. %1</source>
        <translation>Es wurde nichts gesendet, weil es vorher nicht festgehalten werden konnte. %1</translation>
    </message>
</context>
<context>
    <name>trunkdesk::PlanState</name>
    <message>
        <source>It needs “%1”, which was left out, so it was not sent. Plan it anew if it is still wanted.</source>
        <translation>Dies braucht „%1“, das weggelassen wurde, daher wurde es nicht gesendet. Bei Bedarf neu planen.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::PlivoDialect</name>
    <message>
        <source>The provider&apos;s answer is not a record; try again, and report it to the provider if it stays.</source>
        <translation>Die Antwort des Anbieters ist kein Datensatz; erneut versuchen und dem Anbieter melden, wenn es so bleibt.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer is a record without an id; try again, and report it to the provider if it stays.</source>
        <translation>Die Antwort des Anbieters ist ein Datensatz ohne ID; erneut versuchen und dem Anbieter melden, wenn es so bleibt.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer is not a page of a list; try again, and report it to the provider if it stays.</source>
        <translation>Die Antwort des Anbieters ist keine Seite einer Liste; erneut versuchen und dem Anbieter melden, wenn es so bleibt.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::PlivoEndpoints</name>
    <message>
        <source>The endpoint is not a host of the provider; use %1 or this machine.</source>
        <translation>Der Endpunkt ist kein Host des Anbieters; %1 oder diesen Rechner verwenden.</translation>
    </message>
    <message>
        <source>The auth ID is missing; copy it from the overview of the provider&apos;s console.</source>
        <translation>Die Auth-ID fehlt; sie aus der Übersicht der Konsole des Anbieters kopieren.</translation>
    </message>
    <message>
        <source>This looks like an auth token, which is a secret; paste the auth ID here, which begins with MA or SA.</source>
        <translation>Das sieht nach einem Auth-Token aus, das geheim ist; hier die Auth-ID einfügen, die mit MA oder SA beginnt.</translation>
    </message>
    <message>
        <source>This is not an auth ID; it is MA or SA and 18 more capital letters and digits.</source>
        <translation>Das ist keine Auth-ID; sie besteht aus MA oder SA und weiteren 18 Großbuchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>An auth ID is written in capital letters.</source>
        <translation>Eine Auth-ID wird in Großbuchstaben geschrieben.</translation>
    </message>
    <message>
        <source>An auth ID usually is MA or SA and 18 more capital letters and digits; look whether this one was copied as a whole.</source>
        <translation>Eine Auth-ID besteht meist aus MA oder SA und weiteren 18 Großbuchstaben und Ziffern; prüfen, ob diese ganz kopiert wurde.</translation>
    </message>
    <message>
        <source>The blanks around the auth ID are left out.</source>
        <translation>Die Leerzeichen um die Auth-ID werden weggelassen.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::PlivoFields</name>
    <message>
        <source>The user name needs 5 to 20 characters; this has %1.</source>
        <translation>Der Benutzername braucht 5 bis 20 Zeichen; dieser hat %1.</translation>
    </message>
    <message>
        <source>The user name may hold letters from a to z and digits only; leave out the rest.</source>
        <translation>Der Benutzername darf nur Buchstaben von a bis z und Ziffern enthalten; den Rest weglassen.</translation>
    </message>
    <message>
        <source>The provider promises letters and digits only, and may refuse the underscore.</source>
        <translation>Der Anbieter sagt nur Buchstaben und Ziffern zu und lehnt den Unterstrich vielleicht ab.</translation>
    </message>
    <message>
        <source>The user name holds blanks or invisible characters, probably from copying; write it again.</source>
        <translation>Der Benutzername enthält Leerzeichen oder unsichtbare Zeichen, wohl vom Kopieren; neu schreiben.</translation>
    </message>
    <message>
        <source>The provider promises 5 to 20 letters and digits, and may refuse this user name.</source>
        <translation>Der Anbieter sagt 5 bis 20 Buchstaben und Ziffern zu und lehnt diesen Benutzernamen vielleicht ab.</translation>
    </message>
    <message>
        <source>The password needs 5 to 20 characters.</source>
        <translation>Das Passwort braucht 5 bis 20 Zeichen.</translation>
    </message>
    <message>
        <source>The password may hold letters from a to z, digits and %1 only; leave out the rest.</source>
        <translation>Das Passwort darf nur Buchstaben von a bis z, Ziffern und %1 enthalten; den Rest weglassen.</translation>
    </message>
    <message>
        <source>The password needs at least one of %1.</source>
        <translation>Das Passwort braucht mindestens eines von %1.</translation>
    </message>
    <message>
        <source>This is not the beginning of a number; write its digits with the country code.</source>
        <translation>Dies ist kein Anfang einer Rufnummer; ihre Ziffern mit Ländervorwahl schreiben.</translation>
    </message>
    <message>
        <source>Calls are searched by digits alone: %1.</source>
        <translation>Anrufe werden nur nach Ziffern gesucht: %1.</translation>
    </message>
    <message>
        <source>This is not a time; write it like 2026-11-01 08:00, in UTC.</source>
        <translation>Dies ist keine Zeit; sie wie 2026-11-01 08:00 schreiben, in UTC.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::PlivoProfiles</name>
    <message>
        <source>Environment: %1</source>
        <translation>Umgebung: %1</translation>
    </message>
</context>
<context>
    <name>trunkdesk::PlivoRules</name>
    <message>
        <source>An outbound trunk needs to know who may call. Choose an IP access control list, a credential, or both.</source>
        <translation>Ein ausgehender Trunk muss wissen, wer anrufen darf. Eine IP-Zugriffsliste, Zugangsdaten oder beides wählen.</translation>
    </message>
    <message>
        <source>An inbound trunk needs to know where calls go. Choose a primary URI.</source>
        <translation>Ein eingehender Trunk muss wissen, wohin Anrufe gehen. Eine erste URI wählen.</translation>
    </message>
    <message>
        <source>The fallback is the primary, so nothing is left when it fails. Choose another.</source>
        <translation>Die Ersatz-URI ist die erste, also bleibt nichts, wenn sie ausfällt. Eine andere wählen.</translation>
    </message>
    <message>
        <source>Signing in needs a user name. Enter it, or switch signing in off.</source>
        <translation>Zum Anmelden ist ein Benutzername nötig. Ihn eingeben oder das Anmelden abschalten.</translation>
    </message>
    <message>
        <source>Signing in needs a password. Enter it, or switch signing in off.</source>
        <translation>Zum Anmelden ist ein Passwort nötig. Es eingeben oder das Anmelden abschalten.</translation>
    </message>
    <message>
        <source>The provider describes no way to take a number off its trunk. Choose another trunk.</source>
        <translation>Der Anbieter beschreibt keinen Weg, eine Rufnummer von ihrem Trunk zu lösen. Einen anderen Trunk wählen.</translation>
    </message>
    <message>
        <source>The provider takes no end without a beginning. Enter this time, too.</source>
        <translation>Der Anbieter nimmt kein Ende ohne Anfang an. Auch diese Zeit eingeben.</translation>
    </message>
    <message>
        <source>This is later than “Ended before”, so no call can match. Exchange the two.</source>
        <translation>Dies ist später als „Beendet vor“, daher kann kein Anruf passen. Die beiden tauschen.</translation>
    </message>
    <message>
        <source>The provider looks through %1 days at most. Choose a later time.</source>
        <translation>Der Anbieter durchsucht höchstens %1 Tage. Eine spätere Zeit wählen.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::PlivoTrunkSetup</name>
    <message>
        <source>An outbound trunk needs to know who may call. Choose or make an IP access control list, a credential, or both.</source>
        <translation>Ein ausgehender Trunk muss wissen, wer anrufen darf. Eine IP-Zugriffsliste, Zugangsdaten oder beides wählen oder anlegen.</translation>
    </message>
    <message>
        <source>The fallback is the primary, so nothing is left when it fails. Choose another.</source>
        <translation>Die Ersatz-URI ist die erste, also bleibt nichts, wenn sie ausfällt. Eine andere wählen.</translation>
    </message>
    <message>
        <source>The fallback leads to the same place as the primary, so nothing is left when it fails. Enter another.</source>
        <translation>Die Ersatz-URI führt an dieselbe Stelle wie die erste, also bleibt nichts, wenn sie ausfällt. Eine andere eingeben.</translation>
    </message>
    <message>
        <source>A secure trunk needs TLS, and “%1” does not ask for it. Add ;transport=tls there.</source>
        <translation>Ein sicherer Trunk braucht TLS, und „%1“ verlangt es nicht. Dort ;transport=tls ergänzen.</translation>
    </message>
    <message>
        <source>User name that the provider signs in with</source>
        <translation>Benutzername, mit dem sich der Anbieter anmeldet</translation>
    </message>
    <message>
        <source>Password that the provider signs in with</source>
        <translation>Passwort, mit dem sich der Anbieter anmeldet</translation>
    </message>
    <message>
        <source>How the provider knows the PBX</source>
        <translation>Woran der Anbieter die Telefonanlage erkennt</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>User name, with the password that it has</source>
        <translation>Benutzername, mit dem Passwort, das er hat</translation>
    </message>
    <message>
        <source>Address that the PBX may call from</source>
        <translation>Adresse, von der die Telefonanlage anrufen darf</translation>
    </message>
    <message>
        <source>TLS, with SRTP</source>
        <translation>TLS, mit SRTP</translation>
    </message>
    <message>
        <source>UDP, TCP or TLS</source>
        <translation>UDP, TCP oder TLS</translation>
    </message>
    <message>
        <source>From the PBX to the world</source>
        <translation>Von der Telefonanlage in die Welt</translation>
    </message>
    <message>
        <source>Termination domain</source>
        <translation>Terminierungs-Domain</translation>
    </message>
    <message>
        <source>Termination URI</source>
        <translation>Terminierungs-URI</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Rufnummern</translation>
    </message>
    <message>
        <source>E.164 with the plus sign, such as +14155550100</source>
        <translation>E.164 mit Pluszeichen, etwa +14155550100</translation>
    </message>
    <message>
        <source>From the world to the PBX</source>
        <translation>Aus der Welt zur Telefonanlage</translation>
    </message>
    <message>
        <source>Here the PBX has to answer, and its firewall to let the provider in.</source>
        <translation>Hier muss die Telefonanlage antworten und ihre Firewall den Anbieter hereinlassen.</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Erste URI</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Ersatz-URI</translation>
    </message>
    <message>
        <source>Domain of the trunk</source>
        <translation>Domain des Trunks</translation>
    </message>
    <message>
        <source>as the URI says; UDP when it says nothing</source>
        <translation>wie in der URI; ohne Angabe UDP</translation>
    </message>
    <message>
        <source>The provider&apos;s documentation, with its signalling and media addresses for the firewall:</source>
        <translation>Die Dokumentation des Anbieters, mit seinen Adressen für Signalisierung und Medien für die Firewall:</translation>
    </message>
</context>
<context>
    <name>trunkdesk::PlivoUri</name>
    <message>
        <source>The address is empty; write a host such as sip.example.com or an IPv4 address, maybe with a port.</source>
        <translation>Die Adresse ist leer; einen Host wie sip.example.com oder eine IPv4-Adresse eingeben, bei Bedarf mit Port.</translation>
    </message>
    <message>
        <source>This is a web address, which takes no calls; write the host alone.</source>
        <translation>Das ist eine Webadresse, die keine Anrufe annimmt; nur den Host schreiben.</translation>
    </message>
    <message>
        <source>An address with a user begins with sip: in front, for example sip:pbx@sip.example.com.</source>
        <translation>Eine Adresse mit Benutzer beginnt mit sip:, zum Beispiel sip:pbx@sip.example.com.</translation>
    </message>
    <message>
        <source>Extra headers are not possible here; leave out the question mark and what follows.</source>
        <translation>Zusätzliche Header sind hier nicht möglich; das Fragezeichen und das Folgende weglassen.</translation>
    </message>
    <message>
        <source>The only parameter possible here is transport; leave the others out.</source>
        <translation>Der einzige hier mögliche Parameter ist transport; die anderen weglassen.</translation>
    </message>
    <message>
        <source>The blanks around the address are left out.</source>
        <translation>Die Leerzeichen um die Adresse werden weggelassen.</translation>
    </message>
    <message>
        <source>The address is sent in its standard form: %1.</source>
        <translation>Die Adresse wird in ihrer Normalform gesendet: %1.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::Preview</name>
    <message>
        <source>stays as it is</source>
        <translation>bleibt unverändert</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>ist schon dort</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a field and its new value</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Now on</source>
        <translation>Jetzt auf</translation>
    </message>
    <message>
        <source>Then on</source>
        <translation>Danach auf</translation>
    </message>
</context>
<context>
    <name>trunkdesk::PreviewPane</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtern …</translation>
    </message>
    <message>
        <source>What becomes of each</source>
        <translation>Was aus jedem wird</translation>
    </message>
    <message>
        <source>Only those with something to know (%1)</source>
        <translation>Nur mit Hinweisen (%1)</translation>
    </message>
</context>
<context>
    <name>trunkdesk::Problem</name>
    <message>
        <source>The server answered with a web page: %1.</source>
        <translation>Der Server hat mit einer Webseite geantwortet: %1.</translation>
    </message>
    <message>
        <source>The provider did not accept the credentials; check the account, the key and the region, then sign in again.</source>
        <translation>Der Anbieter hat die Zugangsdaten nicht angenommen; Konto, Schlüssel und Region prüfen und erneut anmelden.</translation>
    </message>
    <message>
        <source>The provider did not accept the credentials (“%1”); check the account, the key and the region, then sign in again.</source>
        <translation>Der Anbieter hat die Zugangsdaten nicht angenommen („%1“); Konto, Schlüssel und Region prüfen und erneut anmelden.</translation>
    </message>
    <message>
        <source>These credentials may not do this; use a key with more rights.</source>
        <translation>Diese Zugangsdaten dürfen das nicht; einen Schlüssel mit mehr Rechten verwenden.</translation>
    </message>
    <message>
        <source>These credentials may not do this (“%1”); use a key with more rights.</source>
        <translation>Diese Zugangsdaten dürfen das nicht („%1“); einen Schlüssel mit mehr Rechten verwenden.</translation>
    </message>
    <message>
        <source>The provider takes no more requests of this account at the moment; wait a little, then try again.</source>
        <translation>Der Anbieter nimmt von diesem Konto zurzeit keine Anfragen mehr an; kurz warten und erneut versuchen.</translation>
    </message>
    <message>
        <source>The provider takes no more requests of this account at the moment (“%1”); wait a little, then try again.</source>
        <translation>Der Anbieter nimmt von diesem Konto zurzeit keine Anfragen mehr an („%1“); kurz warten und erneut versuchen.</translation>
    </message>
    <message>
        <source>The provider does not know this record; it may have been deleted elsewhere, so load the list again.</source>
        <translation>Der Anbieter kennt diesen Datensatz nicht; vielleicht wurde er anderswo gelöscht, daher die Liste erneut laden.</translation>
    </message>
    <message>
        <source>The provider has a fault of its own (status %1); try again later.</source>
        <translation>Der Anbieter hat selbst eine Störung (Status %1); später erneut versuchen.</translation>
    </message>
    <message>
        <source>The provider has a fault of its own (“%1”); try again later.</source>
        <translation>Der Anbieter hat selbst eine Störung („%1“); später erneut versuchen.</translation>
    </message>
    <message>
        <source>The provider refused the request (status %1) without saying why; check what was entered.</source>
        <translation>Der Anbieter hat die Anfrage ohne Begründung abgelehnt (Status %1); die Eingaben prüfen.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::RecordEditor</name>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>Noch nötig: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need attention</source>
        <translation>
            <numerusform>%n Feld braucht Aufmerksamkeit</numerusform>
            <numerusform>%n Felder brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be created</source>
        <translation>Wird angelegt</translation>
    </message>
    <message>
        <source>Will be created in %1</source>
        <translation>Wird in %1 angelegt</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Nothing changed yet</source>
        <translation>Noch nichts geändert</translation>
    </message>
    <message>
        <source>&amp;Add to Changes</source>
        <translation>Zu Änderungen hin&amp;zufügen</translation>
    </message>
    <message>
        <source>Collects this change; nothing is sent until the changes are reviewed (%1)</source>
        <translation>Sammelt diese Änderung; bis die Änderungen geprüft sind, wird nichts gesendet (%1)</translation>
    </message>
</context>
<context>
    <name>trunkdesk::RecordFields</name>
    <message>
        <source>%1 (share: %2)</source>
        <translation>%1 (Anteil: %2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a priority and when its turn comes</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, Port %2</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Edge</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>Same host</source>
        <translation>Gleicher Host</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Used by (%L1)</source>
        <translation>Verwendet von (%L1)</translation>
    </message>
</context>
<context>
    <name>trunkdesk::RecordFieldsModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>kind of record and the record it belongs to</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>trunkdesk::RecordForm</name>
    <message>
        <source>Understood as</source>
        <translation>Verstanden als</translation>
    </message>
    <message>
        <source>Kept as it is unless you change it. %1</source>
        <translation>Bleibt ohne Änderung, wie es ist. %1</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>dieses</translation>
    </message>
    <message>
        <source>Taken from what was entered as %1.</source>
        <translation>Übernommen aus der Eingabe bei %1.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::RecordHistoryModel</name>
    <message>
        <source>%1 (not done: %2)</source>
        <comment>what was wanted, why it was not done</comment>
        <translation>%1 (nicht erledigt: %2)</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <comment>what was done</comment>
        <translation>%1 (zurückgenommen)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Was geändert wurde</translation>
    </message>
</context>
<context>
    <name>trunkdesk::RecordHistoryView</name>
    <message>
        <source>Changes of this record</source>
        <translation>Änderungen dieses Datensatzes</translation>
    </message>
    <message>
        <source>Nothing was changed from here</source>
        <translation>Von hier aus nichts geändert</translation>
    </message>
    <message>
        <source>What this console changes on the record is listed here, with before and after.</source>
        <translation>Hier steht, was diese Konsole am Datensatz ändert, mit Vorher und Nachher.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::RecordList</name>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nichts passt zu „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are here. Every word that you type must stand somewhere in a row.</source>
        <translation>
            <numerusform>%Ln Datensatz ist hier. Jedes eingegebene Wort muss irgendwo in einer Zeile stehen.</numerusform>
            <numerusform>%Ln Datensätze sind hier. Jedes eingegebene Wort muss irgendwo in einer Zeile stehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Clear the Filter</source>
        <translation>&amp;Filter leeren</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 werden gelesen …</translation>
    </message>
    <message>
        <source>Rows appear here as they arrive.</source>
        <translation>Die Zeilen erscheinen hier, sobald sie eintreffen.</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>&amp;Erneut lesen</translation>
    </message>
    <message>
        <source>%1 have not been read yet</source>
        <translation>%1 wurden noch nicht gelesen</translation>
    </message>
    <message>
        <source>Read the account to see them.</source>
        <translation>Das Konto lesen, um sie zu sehen.</translation>
    </message>
    <message>
        <source>&amp;Read Now</source>
        <translation>Jetzt &amp;lesen</translation>
    </message>
    <message>
        <source>No %1 in this account</source>
        <comment>plural of a kind</comment>
        <translation>Keine %1 in diesem Konto</translation>
    </message>
    <message>
        <source>No %1 here</source>
        <comment>plural of a kind</comment>
        <translation>Keine %1 hier</translation>
    </message>
    <message>
        <source>The account was read, and there are none.</source>
        <translation>Das Konto wurde gelesen, und es gibt keine.</translation>
    </message>
    <message>
        <source>The file holds none.</source>
        <translation>Die Datei enthält keine.</translation>
    </message>
    <message>
        <source>Attach what the account already has.</source>
        <translation>Zuordnen, was das Konto schon hat.</translation>
    </message>
    <message>
        <source>Make the first one; it is shown before it is sent.</source>
        <translation>Den ersten Eintrag anlegen; er wird vor dem Senden gezeigt.</translation>
    </message>
    <message>
        <source>&amp;Attach %1…</source>
        <comment>plural of a kind</comment>
        <translation>%1 &amp;zuordnen …</translation>
    </message>
    <message>
        <source>&amp;New %1…</source>
        <comment>a kind</comment>
        <translation>%1 a&amp;nlegen …</translation>
    </message>
    <message>
        <source>This key may not read %1</source>
        <translation>Dieser Schlüssel darf %1 nicht lesen</translation>
    </message>
    <message>
        <source>No %1 match these filters</source>
        <translation>Keine %1 passen zu diesen Filtern</translation>
    </message>
    <message>
        <source>The provider has no %1 to show</source>
        <translation>Der Anbieter hat keine %1</translation>
    </message>
    <message>
        <source>Change the filters above, or ask for all.</source>
        <translation>Die Filter oben ändern oder alle abfragen.</translation>
    </message>
    <message>
        <source>It was asked just now.</source>
        <translation>Er wurde gerade gefragt.</translation>
    </message>
    <message>
        <source>&amp;Reset the Filters</source>
        <translation>&amp;Filter zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… und %n weitere.</numerusform>
            <numerusform>… und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is usual for a key with few rights; all else works. Sign in with the account&apos;s token, or with a key that may, to see them.</source>
        <translation>Das ist bei einem Schlüssel mit wenigen Rechten üblich; alles andere geht. Um sie zu sehen, mit dem Token des Kontos anmelden oder mit einem Schlüssel, der es darf.</translation>
    </message>
    <message>
        <source>Make the first one; it is shown before it is sent. “Set Up a Trunk…” in the menu New makes it step by step, with all that belongs to it.</source>
        <translation>Legen Sie den ersten an; er wird gezeigt, bevor er gesendet wird. „Trunk einrichten …“ im Menü Neu legt ihn Schritt für Schritt an, mit allem, was dazugehört.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::RecordPage</name>
    <message>
        <source>Parts of %1</source>
        <translation>Teile von: %1</translation>
    </message>
    <message>
        <source>%1  %L2</source>
        <comment>tab and count</comment>
        <translation>%1  %L2</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <translation>Einstellungen von: %1</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Only to look at: the provider keeps this for older programs. Changes are made on the tab “%1”.</source>
        <translation>Nur zum Ansehen: Der Anbieter behält dies für ältere Programme. Geändert wird im Reiter „%1“.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::RecordSummary</name>
    <message>
        <source>%1: %2</source>
        <comment>field and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No numbers</source>
        <translation>Keine Rufnummern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s)</source>
        <translation>
            <numerusform>%Ln Rufnummer</numerusform>
            <numerusform>%Ln Rufnummern</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>last resort, method, address</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>kind and parent</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>not among the records that were read</source>
        <translation>nicht unter den gelesenen Datensätzen</translation>
    </message>
    <message>
        <source>No authentication is attached: calls from your side are refused.</source>
        <translation>Keine Authentifizierung zugeordnet: Eigene Anrufe werden abgelehnt.</translation>
    </message>
    <message>
        <source>Blocked: no authentication is attached, so every call to it is refused.</source>
        <translation>Blockiert: Keine Authentifizierung zugeordnet, daher wird jeder Anruf dorthin abgelehnt.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::RecordTable</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Übliche Spalten</translation>
    </message>
</context>
<context>
    <name>trunkdesk::RecordWork</name>
    <message>
        <source>%1: there is nothing yet that it could belong to. Create a record of the kind “%2” first.</source>
        <translation>%1: Es gibt noch nichts, wozu der Datensatz gehören könnte. Zuerst einen Datensatz der Art „%2“ anlegen.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>%1 that it belongs to:</source>
        <translation>Gehört zu (%1):</translation>
    </message>
    <message>
        <source>The provider saved something else than was sent in: %1. Look at the record.</source>
        <translation>Der Anbieter hat anderes gespeichert, als gesendet wurde: %1. Den Datensatz ansehen.</translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <comment>what was deleted</comment>
        <translation>Gelöscht: %1.</translation>
    </message>
    <message>
        <source>Attached: %1.</source>
        <comment>what was attached</comment>
        <translation>Zugeordnet: %1.</translation>
    </message>
    <message>
        <source>Detached: %1.</source>
        <comment>what was taken off</comment>
        <translation>Gelöst: %1.</translation>
    </message>
    <message>
        <source>Repoint first</source>
        <translation>Zuerst umhängen</translation>
    </message>
    <message>
        <source>%1 to use instead:</source>
        <translation>Stattdessen verwenden (%1):</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%1 of “%2”: copy it to the PBX now, for the provider never shows it again. It stays on the clipboard for %n second(s).</source>
        <comment>name of a secret field, and of the record</comment>
        <translation>
            <numerusform>%1 von „%2“: jetzt in die Telefonanlage übernehmen, denn der Anbieter zeigt es nie wieder. Es bleibt %n Sekunde in der Zwischenablage.</numerusform>
            <numerusform>%1 von „%2“: jetzt in die Telefonanlage übernehmen, denn der Anbieter zeigt es nie wieder. Es bleibt %n Sekunden in der Zwischenablage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Created: %1.</source>
        <comment>what was made</comment>
        <translation>Angelegt: %1.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <comment>what was changed</comment>
        <translation>Geändert: %1.</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <comment>name of a record</comment>
        <translation>Gespeichert: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Umkehrbar</translation>
    </message>
    <message>
        <source>Keep for Later</source>
        <translation>Für später vormerken</translation>
    </message>
</context>
<context>
    <name>trunkdesk::ReferenceEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>%1 (not in this account&apos;s data)</source>
        <translation>%1 (nicht in den Daten dieses Kontos)</translation>
    </message>
    <message>
        <source>%1 (not read yet)</source>
        <translation>%1 (noch nicht gelesen)</translation>
    </message>
</context>
<context>
    <name>trunkdesk::ReferenceListModel</name>
    <message>
        <source>%1 — %2</source>
        <extracomment>What a record is called, and what tells it from its like.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
</context>
<context>
    <name>trunkdesk::ReferencePopup</name>
    <message>
        <source>Type a name, an id or a number</source>
        <translation>Name, ID oder Rufnummer eingeben</translation>
    </message>
    <message>
        <source>Find %1</source>
        <translation>%1 suchen</translation>
    </message>
    <message>
        <source>Use the id %1</source>
        <translation>Die ID %1 verwenden</translation>
    </message>
    <message>
        <source>No record of this account has it.</source>
        <translation>Kein Datensatz dieses Kontos hat das.</translation>
    </message>
    <message>
        <source>No record of this account has it. %1</source>
        <translation>Kein Datensatz dieses Kontos hat das. %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>still being read…</source>
        <translation>wird noch gelesen …</translation>
    </message>
    <message>
        <source>reading them failed, so some may be missing</source>
        <translation>Lesen gescheitert, daher fehlen vielleicht welche</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
</context>
<context>
    <name>trunkdesk::RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>vor %n Woche</numerusform>
            <numerusform>vor %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>vor %n Monat</numerusform>
            <numerusform>vor %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>vor %n Jahr</numerusform>
            <numerusform>vor %n Jahren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::RepairButton</name>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
</context>
<context>
    <name>trunkdesk::RequestUrl</name>
    <message>
        <source>The account has no endpoint for this kind of record; add it in the account&apos;s settings.</source>
        <translation>Das Konto hat keinen Endpunkt für diese Art von Datensatz; ihn in den Einstellungen des Kontos ergänzen.</translation>
    </message>
    <message>
        <source>The endpoint would carry the credentials unprotected, so nothing was sent; use https.</source>
        <translation>Der Endpunkt würde die Zugangsdaten ungeschützt übertragen, daher wurde nichts gesendet; https verwenden.</translation>
    </message>
    <message>
        <source>The request would go to an odd address, so nothing was sent; load the list again.</source>
        <translation>Die Anfrage ginge an eine seltsame Adresse, daher wurde nichts gesendet; die Liste erneut laden.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::ResourceClient</name>
    <message>
        <source>The account is closed; open it again.</source>
        <translation>Das Konto ist geschlossen; es erneut öffnen.</translation>
    </message>
    <message>
        <source>This kind of record cannot be handled in this way; use what its page offers.</source>
        <translation>Diese Art von Datensatz kann so nicht bearbeitet werden; verwenden, was ihre Seite anbietet.</translation>
    </message>
    <message>
        <source>The record has an id that does not belong into an address, so nothing was sent; load the list again.</source>
        <translation>Der Datensatz hat eine ID, die nicht in eine Adresse gehört, daher wurde nichts gesendet; die Liste erneut laden.</translation>
    </message>
    <message>
        <source>The provider answered with another record than the one asked for; load the list again.</source>
        <translation>Der Anbieter hat mit einem anderen als dem angefragten Datensatz geantwortet; die Liste erneut laden.</translation>
    </message>
    <message>
        <source>The provider took the change of “%1”, but it could not be read again: %2</source>
        <translation>Der Anbieter hat die Änderung von „%1“ angenommen, aber erneut lesen ließ sich der Datensatz nicht: %2</translation>
    </message>
    <message>
        <source>The provider empties “%1” with every change that does not bring it, so nothing was sent; enter it again.</source>
        <translation>Der Anbieter löscht „%1“ bei jeder Änderung, die es nicht mitsendet, daher wurde nichts gesendet; es neu eingeben.</translation>
    </message>
    <message>
        <source>another record was answered.</source>
        <translation>Ein anderer Datensatz kam als Antwort.</translation>
    </message>
    <message>
        <source>The provider did not say which record it created.</source>
        <translation>Der Anbieter hat nicht gesagt, welchen Datensatz er angelegt hat.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::Restore</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be created here, so these are left out: %2.</source>
        <translation>%1 können hier nicht angelegt werden, daher bleiben diese weg: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be deleted here, so these stay: %2.</source>
        <translation>%1 können hier nicht gelöscht werden, daher bleiben diese: %2.</translation>
    </message>
    <message>
        <source>A file holds no passwords, so these of the %1 are not created: %2. Create them with a password of their own.</source>
        <translation>Eine Datei enthält keine Passwörter, daher werden nicht angelegt (%1): %2. Mit eigenem Passwort anlegen.</translation>
    </message>
    <message>
        <source>A change of the %1 sends the password again, which a file does not hold, so these stay as they are: %2. Edit them by hand.</source>
        <translation>Eine Änderung sendet auch das Passwort neu, das nicht in der Datei steht, daher bleiben unverändert (%1): %2. Von Hand bearbeiten.</translation>
    </message>
    <message>
        <source>The password inside “%1” is hidden in the file, so this is not restored of %2. Enter it by hand.</source>
        <translation>Das Passwort in „%1“ ist in der Datei verborgen, daher wird das Feld nicht wiederhergestellt bei %2. Von Hand eingeben.</translation>
    </message>
    <message>
        <source>“%1” names something of the other account that is not part of the file, so it is left out of %2.</source>
        <translation>„%1“ nennt etwas aus dem anderen Konto, das nicht in der Datei steht, daher bleibt es weg bei %2.</translation>
    </message>
    <message>
        <source>“%1” points at something that neither the file nor the account has, so it is left out of %2.</source>
        <translation>„%1“ verweist auf etwas, das weder die Datei noch das Konto hat, daher bleibt es weg bei %2.</translation>
    </message>
    <message>
        <source>“%1” is left out of %2, since “%3” cannot be created.</source>
        <translation>„%1“ bleibt in %2 weg, weil „%3“ nicht angelegt werden kann.</translation>
    </message>
    <message>
        <source>“%1” cannot be created, so what needs it is left out, too: %2.</source>
        <translation>„%1“ kann nicht angelegt werden, daher bleibt auch weg, was es braucht: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be changed afterwards, so it stays as it is of %2.</source>
        <translation>„%1“ ist später nicht änderbar und bleibt daher unverändert bei %2.</translation>
    </message>
    <message>
        <source>%1 cannot be restored as it was. %2</source>
        <translation>%1: nicht so wiederherstellbar, wie es war. %2</translation>
    </message>
    <message>
        <source>%1 is not deleted, since the provider would delete “%2” with it, which was not chosen.</source>
        <translation>%1: wird nicht gelöscht, weil der Anbieter „%2“ mit löschen würde, was nicht gewählt wurde.</translation>
    </message>
    <message>
        <source>“%1” is unique among all accounts: where another account holds it, the provider refuses it for %2.</source>
        <translation>„%1“ ist unter allen Konten einmalig: Hat es schon ein anderes Konto, lehnt der Anbieter es ab für %2.</translation>
    </message>
    <message>
        <source>“%1” becomes another one, which the provider makes up, for %2. Tell your PBX.</source>
        <translation>„%1“ wird vom Anbieter neu vergeben für %2. Die Telefonanlage anpassen.</translation>
    </message>
    <message>
        <source>What is created gets new ids and dates: %1.</source>
        <translation>Angelegtes erhält neue IDs und Zeiten: %1.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::RestoreCommand</name>
    <message>
        <source>Make an account say again what a file says.</source>
        <translation>Ein Konto wieder auf den Stand einer Datei bringen.</translation>
    </message>
    <message>
        <source>Say which file: one snapshot, answer of the provider&apos;s API, or folder of these.</source>
        <translation>Angeben, welche Datei: ein Snapshot, eine Antwort der API des Anbieters oder ein Ordner davon.</translation>
    </message>
    <message>
        <source>Each of these needs a yes of its own (--allow WORD):</source>
        <translation>Jedes davon braucht eine eigene Zustimmung (--allow WORT):</translation>
    </message>
    <message>
        <source>Nothing was sent. --yes applies it.</source>
        <translation>Es wurde nichts gesendet. --yes wendet den Plan an.</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n step(s) to “%1”? Type yes: </source>
        <translation>
            <numerusform>%n Schritt auf „%1“ anwenden? Dazu yes eingeben: </numerusform>
            <numerusform>%n Schritte auf „%1“ anwenden? Dazu yes eingeben: </numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The file tells of no kind of record that the account lets be read, so there is nothing to compare.</source>
        <translation>Die Datei enthält keine Art von Datensatz, die sich im Konto lesen lässt, daher gibt es nichts zu vergleichen.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are only in the account and stay; --delete removes them.</source>
        <translation>
            <numerusform>%n Datensatz ist nur im Konto und bleibt; --delete entfernt ihn.</numerusform>
            <numerusform>%n Datensätze sind nur im Konto und bleiben; --delete entfernt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Es gibt nichts zu tun.</translation>
    </message>
    <message>
        <source>The plan could not be printed: standard output does not take what is written. Nothing was sent.</source>
        <translation>Der Plan konnte nicht ausgegeben werden: Die Standardausgabe nimmt das Geschriebene nicht an. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Written down in “%1”.</source>
        <translation>Festgehalten in „%1“.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>What the account is to say: a snapshot, an answer of the provider&apos;s API saved as JSON, or a folder of these.</source>
        <translation>Auf welchen Stand das Konto kommen soll: ein Snapshot, eine als JSON gespeicherte Antwort der API des Anbieters oder ein Ordner davon.</translation>
    </message>
    <message>
        <source>Apply the plan without asking.</source>
        <translation>Den Plan ohne Rückfrage anwenden.</translation>
    </message>
    <message>
        <source>Also remove what is only in the account; without it, things are only created and changed.</source>
        <translation>Auch entfernen, was nur im Konto ist; ohne diese Option wird nur angelegt und geändert.</translation>
    </message>
    <message>
        <source>“%1” is read-only in the console&apos;s list, so nothing was sent. Allow changes in its settings there, or look at --dry-run.</source>
        <translation>„%1“ ist in der Kontenliste der Konsole nur zum Lesen, daher wurde nichts gesendet. Dort in den Einstellungen Änderungen erlauben, oder --dry-run verwenden.</translation>
    </message>
    <message>
        <source>Some of the file was left out, so nothing may be deleted for its sake. Mend it, or leave out --delete.</source>
        <translation>Ein Teil der Datei wurde ausgelassen, daher darf ihretwegen nichts gelöscht werden. Sie berichtigen oder --delete weglassen.</translation>
    </message>
    <message>
        <source>The file is of another account (%1), so records are found by their names.</source>
        <translation>Die Datei ist von einem anderen Konto (%1), daher werden Datensätze nach ihren Namen gefunden.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a variable, and what is wrong with its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>With its password in %1, “%2” comes back, too.</source>
        <translation>Mit dem Passwort in %1 kommt auch „%2“ zurück.</translation>
    </message>
    <message>
        <source>With its password in %1, “%2” of “%3” comes back, too.</source>
        <translation>Mit dem Passwort in %1 kommt auch „%2“ von „%3“ zurück.</translation>
    </message>
    <message>
        <source>Print the plan and send nothing.</source>
        <translation>Den Plan ausgeben und nichts senden.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::RestoreDialog</name>
    <message>
        <source>&amp;Review the Changes…</source>
        <translation>Änderungen &amp;prüfen …</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be made or attached</source>
        <translation>
            <numerusform>%Ln anzulegen oder zuzuordnen</numerusform>
            <numerusform>%Ln anzulegen oder zuzuordnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be changed</source>
        <translation>
            <numerusform>%Ln zu ändern</numerusform>
            <numerusform>%Ln zu ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be deleted or detached</source>
        <translation>
            <numerusform>%Ln zu löschen oder zu lösen</numerusform>
            <numerusform>%Ln zu löschen oder zu lösen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing of what you chose can be restored.</source>
        <translation>%1: Nichts vom Gewählten kann wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>what a restore does, and how much</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>What does not come back</source>
        <translation>Was nicht zurückkommt</translation>
    </message>
    <message>
        <source>Nothing is sent before you have seen every step.</source>
        <translation>Es wird nichts gesendet, bevor alle Schritte zu sehen waren.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>field and record</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Passwords that no file holds</source>
        <translation>Passwörter, die in keiner Datei stehen</translation>
    </message>
    <message>
        <source>&amp;Generate All</source>
        <translation>Alle &amp;erzeugen</translation>
    </message>
    <message>
        <source>Fills in a strong one wherever none stands yet. Copy each to the PBX as well.</source>
        <translation>Trägt überall ein starkes ein, wo noch keines steht. Jedes auch in die Telefonanlage übernehmen.</translation>
    </message>
    <message>
        <source>Enter a new one, or leave it empty: what has no password is left out.</source>
        <translation>Ein neues eingeben oder leer lassen: Was kein Passwort hat, wird weggelassen.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::ReviewPage</name>
    <message>
        <source>Review changes</source>
        <translation>Änderungen prüfen</translation>
    </message>
    <message>
        <source>The plan stopped on its way, and what is done stays as it is. Leave it so?</source>
        <translation>Der Plan hielt unterwegs an; was erledigt ist, bleibt so. So lassen?</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Änderungen rückgängig machen</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Wieder ins Routing aufgenommen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>Aus dem Routing nehmen</translation>
    </message>
</context>
<context>
    <name>trunkdesk::ReviewRun</name>
    <message>
        <source>%1: %2</source>
        <comment>an account, and what was done in it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>trunkdesk::RoleBox</name>
    <message>
        <source>%1 *</source>
        <comment>a field that is needed</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtern …</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>This account has no %1 yet.</source>
        <translation>Dieses Konto hat noch keine %1.</translation>
    </message>
    <message>
        <source>Make a new %1</source>
        <translation>%1 neu anlegen</translation>
    </message>
    <message>
        <source>Space checks or unchecks the row.</source>
        <translation>Die Leertaste hakt die Zeile an oder ab.</translation>
    </message>
    <message>
        <source>“%1” is also used by %2: whoever knows a password of it can call through all of them. One of its own is safer.</source>
        <translation>„%1“ wird auch verwendet von %2: Wer ein Passwort daraus kennt, kann über alle anrufen. Eigene Zugangsdaten sind sicherer.</translation>
    </message>
    <message>
        <source>a new %1</source>
        <translation>%1 (neu)</translation>
    </message>
</context>
<context>
    <name>trunkdesk::RoutingPicture</name>
    <message>
        <source>Priority %1</source>
        <translation>Priorität %1</translation>
    </message>
    <message>
        <source>Priority not known</source>
        <translation>Priorität unbekannt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>tier and its turn</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tier and its targets</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · off</source>
        <translation>%1 · aus</translation>
    </message>
    <message>
        <source>%1 · unknown</source>
        <translation>%1 · unbekannt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>target and its share</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No target takes calls: callers hear a failure.</source>
        <translation>Kein Ziel nimmt Anrufe an: Anrufer hören eine Fehlermeldung.</translation>
    </message>
    <message>
        <source>then the call fails</source>
        <translation>dann scheitert der Anruf</translation>
    </message>
    <message>
        <source>then %1</source>
        <comment>what happens last</comment>
        <translation>dann %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>numbers and where</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>  %1 to %2</source>
        <comment>target and address</comment>
        <translation>  %1 an %2</translation>
    </message>
    <message>
        <source>Where calls go</source>
        <translation>Wohin Anrufe gehen</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>nichts gewählt</translation>
    </message>
    <message>
        <source>tried first</source>
        <translation>zuerst versucht</translation>
    </message>
    <message>
        <source>only when the one above fails</source>
        <translation>nur bei Ausfall darüber</translation>
    </message>
</context>
<context>
    <name>trunkdesk::SandboxCommand</name>
    <message>
        <source>Serve the sandbox on the loopback address until interrupted.</source>
        <translation>Die Sandbox bis zur Unterbrechung auf der Loopback-Adresse anbieten.</translation>
    </message>
    <message>
        <source>The port; 0, the default, takes a free one.</source>
        <translation>Der Port; die Vorgabe 0 nimmt einen freien.</translation>
    </message>
    <message>
        <source>Wait so many milliseconds before each answer.</source>
        <translation>Vor jeder Antwort so viele Millisekunden warten.</translation>
    </message>
    <message>
        <source>--port wants a number from 0 to 65535.</source>
        <translation>--port erwartet eine Zahl von 0 bis 65535.</translation>
    </message>
    <message>
        <source>--latency wants a number of milliseconds from 0 to 600000.</source>
        <translation>--latency erwartet eine Zahl von Millisekunden von 0 bis 600000.</translation>
    </message>
    <message>
        <source>The address could not be printed: standard output does not take what is written.</source>
        <translation>Die Adresse konnte nicht ausgegeben werden: Die Standardausgabe nimmt das Geschriebene nicht an.</translation>
    </message>
    <message>
        <source>What is to go wrong, as METHOD PATH ACTION [COUNT]; may be given several times. Actions: %1.</source>
        <translation>Was schiefgehen soll, als METHODE PFAD AKTION [ANZAHL]; mehrfach möglich. Aktionen: %1.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::SchemaCheck</name>
    <message>
        <source>This must be yes or no.</source>
        <translation>Hier ist nur Ja oder Nein möglich.</translation>
    </message>
    <message>
        <source>“%1” is not offered here. Choose one of: %2.</source>
        <translation>„%1“ wird hier nicht angeboten. Eines davon wählen: %2.</translation>
    </message>
    <message>
        <source>This is needed. Enter a value.</source>
        <translation>Dies wird gebraucht. Einen Wert eingeben.</translation>
    </message>
    <message>
        <source>The value has the wrong type: %1.</source>
        <translation>Der Wert hat den falschen Typ: %1.</translation>
    </message>
    <message>
        <source>It contains invisible characters, probably from copying. Write it again.</source>
        <translation>Hier stehen unsichtbare Zeichen, vermutlich vom Kopieren. Neu schreiben.</translation>
    </message>
    <message>
        <source>It is too long: at most %1 characters are allowed. Shorten it.</source>
        <translation>Das ist zu lang: Erlaubt sind höchstens %1 Zeichen. Kürzen.</translation>
    </message>
    <message>
        <source>It begins or ends with a blank, which is easily lost. Is it meant?</source>
        <translation>Am Anfang oder Ende steht ein Leerzeichen, das leicht verloren geht. Ist es gewollt?</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>an entry of a list, what is wrong with it</comment>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>At least one entry is needed. Write one a line.</source>
        <translation>Mindestens ein Eintrag ist nötig. Einen je Zeile schreiben.</translation>
    </message>
    <message>
        <source>“%1” stands there more than once and is sent once.</source>
        <translation>„%1“ steht mehrfach da und wird einmal gesendet.</translation>
    </message>
    <message>
        <source>Blank lines and blanks at the ends are left out.</source>
        <translation>Leerzeilen und Leerzeichen an den Enden werden weggelassen.</translation>
    </message>
    <message>
        <source>Every change sends this again, because the provider empties it otherwise. Enter it once more, or a new one.</source>
        <translation>Jede Änderung sendet dies neu, weil der Anbieter es sonst löscht. Es noch einmal eingeben, oder ein neues.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::SearchBox</name>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
</context>
<context>
    <name>trunkdesk::SearchDelegate</name>
    <message>
        <source>%1: %2</source>
        <comment>field and value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>trunkdesk::SearchDetail</name>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>kind and parent</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>trunkdesk::SearchModel</name>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Looked at last</source>
        <translation>Zuletzt angesehen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name and kind</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>what came before, field and value</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>a record and its account</comment>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>action and keys</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, not possible now</source>
        <comment>an action</comment>
        <translation>%1, jetzt nicht möglich</translation>
    </message>
</context>
<context>
    <name>trunkdesk::SearchPalette</name>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Name, number, host, address, id or action</source>
        <translation>Name, Rufnummer, Host, Adresse, ID oder Aktion</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Enter opens · Ctrl+Enter copies the id · Esc closes</source>
        <translation>Eingabe öffnet · Strg+Eingabe kopiert die ID · Esc schließt</translation>
    </message>
    <message>
        <source>Nothing answers “%1”.</source>
        <translation>Nichts passt zu „%1“.</translation>
    </message>
    <message>
        <source>Records are still being read; more may appear.</source>
        <translation>Es werden noch Datensätze gelesen; vielleicht erscheint noch mehr.</translation>
    </message>
    <message>
        <source>Try a part of it: of a name, a number, a host, an address or an id.</source>
        <translation>Einen Teil versuchen: von Name, Rufnummer, Host, Adresse oder ID.</translation>
    </message>
    <message numerus="yes">
        <source>The best %L1 and %Ln more</source>
        <translation>
            <numerusform>Die besten %L1 und %Ln weiterer</numerusform>
            <numerusform>Die besten %L1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>still reading</source>
        <translation>wird noch gelesen</translation>
    </message>
    <message>
        <source>The id is on the clipboard.</source>
        <translation>Die ID ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::SecretCheck</name>
    <message>
        <source>The secret is missing; copy it from the provider&apos;s console.</source>
        <translation>Das Geheimnis fehlt; es aus der Konsole des Anbieters kopieren.</translation>
    </message>
    <message>
        <source>This is an id, not a secret; the secret is shown beside it in the provider&apos;s console.</source>
        <translation>Das ist eine ID, kein Geheimnis; das Geheimnis steht in der Konsole des Anbieters daneben.</translation>
    </message>
    <message>
        <source>There are blanks or strange letters in it, which no secret has; copy it again on its own.</source>
        <translation>Es enthält Leerzeichen oder fremde Zeichen, die kein Geheimnis hat; es allein noch einmal kopieren.</translation>
    </message>
    <message>
        <source>This is too long for a secret; copy it again on its own.</source>
        <translation>Das ist zu lang für ein Geheimnis; es allein noch einmal kopieren.</translation>
    </message>
    <message>
        <source>The blanks around the secret are left out.</source>
        <translation>Die Leerzeichen um das Geheimnis werden weggelassen.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::SecretDialog</name>
    <message>
        <source>Enter the secret</source>
        <translation>Geheimnis eingeben</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>Meldet sich an als</translation>
    </message>
    <message>
        <source>Keep it in the system&apos;s keychain</source>
        <translation>Im Schlüsselbund des Systems behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>trunkdesk::SecretEditor</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Generate %1</source>
        <translation>%1 erzeugen</translation>
    </message>
    <message>
        <source>Fills in a strong one that fits the provider&apos;s rule</source>
        <translation>Trägt ein starkes ein, das zur Regel des Anbieters passt</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Leaves the clipboard again after %n second(s)</source>
        <translation>
            <numerusform>Verlässt die Zwischenablage nach %n Sekunde wieder</numerusform>
            <numerusform>Verlässt die Zwischenablage nach %n Sekunden wieder</numerusform>
        </translation>
    </message>
    <message>
        <source>enter it again, or a new one</source>
        <translation>neu eingeben, oder ein neues</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Copy it to the PBX as well: the provider never shows it again.</source>
        <translation>Auch in die Telefonanlage übernehmen: Der Anbieter zeigt es nie wieder.</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 verbergen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 anzeigen</translation>
    </message>
</context>
<context>
    <name>trunkdesk::Session</name>
    <message>
        <source>The account was closed before the answer came; open it again to see what became of the request.</source>
        <translation>Das Konto wurde geschlossen, bevor die Antwort kam; es erneut öffnen, um zu sehen, was aus der Anfrage wurde.</translation>
    </message>
    <message>
        <source>This program does not know the provider of the account; open it with a newer version.</source>
        <translation>Dieses Programm kennt den Anbieter des Kontos nicht; es mit einer neueren Version öffnen.</translation>
    </message>
    <message>
        <source>The account is open read-only, so nothing was sent; switch it to live to make changes.</source>
        <translation>Das Konto ist nur zum Lesen geöffnet, daher wurde nichts gesendet; für Änderungen auf LIVE umschalten.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::SetupChoicesModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>empty: lets nobody in</source>
        <translation>leer: lässt niemanden herein</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
</context>
<context>
    <name>trunkdesk::SetupTargetsModel</name>
    <message>
        <source>(without a name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>to be completed</source>
        <translation>noch zu ergänzen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
</context>
<context>
    <name>trunkdesk::SetupWork</name>
    <message>
        <source>A trunk is set up in an account, and none that may be changed is open. Open one, or try it in the sandbox.</source>
        <translation>Ein Trunk wird in einem Konto eingerichtet, und keines, das geändert werden darf, ist geöffnet. Eines öffnen oder es in der Sandbox ausprobieren.</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation>Sandbox öffnen</translation>
    </message>
    <message>
        <source>Set up a trunk</source>
        <translation>Trunk einrichten</translation>
    </message>
    <message>
        <source>In which account:</source>
        <translation>In welchem Konto:</translation>
    </message>
    <message>
        <source>“%1” is for reading only, so no trunk can be set up in it. Allow changes first.</source>
        <translation>„%1“ ist nur zum Lesen geöffnet, daher kann darin kein Trunk eingerichtet werden. Zuerst Änderungen erlauben.</translation>
    </message>
    <message>
        <source>Allow changes…</source>
        <translation>Änderungen erlauben …</translation>
    </message>
    <message>
        <source>“%1” is for reading only; allow changes in the menu Account first.</source>
        <translation>„%1“ ist nur zum Lesen geöffnet; zuerst im Menü „Konto“ Änderungen erlauben.</translation>
    </message>
    <message>
        <source>The account changed meanwhile, so the plan was made anew. Look at it again.</source>
        <translation>Das Konto hat sich inzwischen geändert, daher wurde der Plan neu erstellt. Ihn noch einmal ansehen.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::SharePreview</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>then</source>
        <translation>danach</translation>
    </message>
    <message>
        <source>Calls at priority %1</source>
        <translation>Anrufe bei Priorität %1</translation>
    </message>
    <message>
        <source>Share of calls</source>
        <translation>Anteil der Anrufe</translation>
    </message>
    <message>
        <source>Shares can be told once priority and weight of every target at this priority are numbers in range.</source>
        <translation>Anteile stehen fest, sobald Priorität und Gewicht jedes Ziels dieser Priorität gültige Zahlen sind.</translation>
    </message>
    <message>
        <source>Switched off: it takes no calls.</source>
        <translation>Ausgeschaltet: nimmt keine Anrufe an.</translation>
    </message>
    <message>
        <source>%1. Switched off: it takes no calls.</source>
        <translation>%1. Ausgeschaltet: nimmt keine Anrufe an.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::Shares</name>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>&lt; 1 %</source>
        <translation>&lt; 1 %</translation>
    </message>
    <message>
        <source>&gt; 99 %</source>
        <translation>&gt; 99 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of next</source>
        <comment>100 % of the calls that the first priority could not take</comment>
        <translation>danach %1</translation>
    </message>
    <message>
        <source>%1 at priority %2</source>
        <translation>%1 bei Priorität %2</translation>
    </message>
    <message>
        <source>%1 of %2 → %3</source>
        <comment>weight of the sum of weights, which is a share</comment>
        <translation>%1 von %2 → %3</translation>
    </message>
    <message>
        <source>tried first</source>
        <translation>zuerst versucht</translation>
    </message>
    <message>
        <source>only when all above fail</source>
        <translation>nur wenn alle darüber ausfallen</translation>
    </message>
</context>
<context>
    <name>trunkdesk::SheetPanel</name>
    <message>
        <source>Copy all as text</source>
        <translation>Alles als Text kopieren</translation>
    </message>
    <message>
        <source>Everything below but the passwords</source>
        <translation>Alles Folgende außer den Passwörtern</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Als Text speichern …</translation>
    </message>
    <message>
        <source>Copied. No password is in it.</source>
        <translation>Kopiert. Es ist kein Passwort darin.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>Leaves the clipboard again after %n second(s)</source>
        <translation>
            <numerusform>Verlässt die Zwischenablage nach %n Sekunde wieder</numerusform>
            <numerusform>Verlässt die Zwischenablage nach %n Sekunden wieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied. The password leaves the clipboard again after %n second(s).</source>
        <translation>
            <numerusform>Kopiert. Das Passwort verlässt die Zwischenablage nach %n Sekunde wieder.</numerusform>
            <numerusform>Kopiert. Das Passwort verlässt die Zwischenablage nach %n Sekunden wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Als Text speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>Saved in %1. No password is in it.</source>
        <translation>Gespeichert in %1. Es ist kein Passwort darin.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::Sid</name>
    <message>
        <source>an account SID</source>
        <translation>eine Konto-SID</translation>
    </message>
    <message>
        <source>an API key SID</source>
        <translation>eine API-Schlüssel-SID</translation>
    </message>
    <message>
        <source>a trunk SID</source>
        <translation>eine Trunk-SID</translation>
    </message>
    <message>
        <source>an origination URL SID</source>
        <translation>eine Origination-URL-SID</translation>
    </message>
    <message>
        <source>a phone number SID</source>
        <translation>eine Rufnummern-SID</translation>
    </message>
    <message>
        <source>a credential list SID</source>
        <translation>eine Zugangsdatenlisten-SID</translation>
    </message>
    <message>
        <source>a credential SID</source>
        <translation>eine Zugangsdaten-SID</translation>
    </message>
    <message>
        <source>an IP access control list SID</source>
        <translation>eine IP-Zugriffslisten-SID</translation>
    </message>
    <message>
        <source>an IP address SID</source>
        <translation>eine IP-Adressen-SID</translation>
    </message>
    <message>
        <source>a SIP domain SID</source>
        <translation>eine SIP-Domain-SID</translation>
    </message>
    <message>
        <source>an application SID</source>
        <translation>eine Anwendungs-SID</translation>
    </message>
    <message>
        <source>a BYOC trunk SID</source>
        <translation>eine BYOC-Trunk-SID</translation>
    </message>
    <message>
        <source>an address SID</source>
        <translation>eine Adressen-SID</translation>
    </message>
    <message>
        <source>an identity SID</source>
        <translation>eine Identitäts-SID</translation>
    </message>
    <message>
        <source>a bundle SID</source>
        <translation>eine Bundle-SID</translation>
    </message>
    <message>
        <source>a SID that begins with %1</source>
        <translation>eine SID, die mit %1 beginnt</translation>
    </message>
    <message>
        <source>The SID is missing; paste %1, which begins with %2.</source>
        <translation>Die SID fehlt; %1 einfügen, die mit %2 beginnt.</translation>
    </message>
    <message>
        <source>The blanks around the SID are left out.</source>
        <translation>Die Leerzeichen um die SID werden weggelassen.</translation>
    </message>
    <message>
        <source>This is %1, but %2 is wanted here; it begins with %3.</source>
        <translation>Das ist %1, hier wird aber %2 gebraucht; sie beginnt mit %3.</translation>
    </message>
    <message>
        <source>There is more here than a SID; keep only the SID itself.</source>
        <translation>Hier steht mehr als eine SID; nur die SID selbst behalten.</translation>
    </message>
    <message>
        <source>This looks like an auth token, which is a secret; paste %1 here, which begins with %2.</source>
        <translation>Das sieht nach einem Auth-Token aus, das geheim ist; hier %1 einfügen, die mit %2 beginnt.</translation>
    </message>
    <message>
        <source>The SID must begin with %1 in capital letters.</source>
        <translation>Die SID muss mit %1 in Großbuchstaben beginnen.</translation>
    </message>
    <message>
        <source>This is not %1; it begins with %2, followed by 32 hexadecimal digits.</source>
        <translation>Hier wird %1 erwartet; sie beginnt mit %2, gefolgt von 32 Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>This is the placeholder of an example; paste the real SID, which begins with %1.</source>
        <translation>Das ist der Platzhalter eines Beispiels; die echte SID einfügen, die mit %1 beginnt.</translation>
    </message>
    <message>
        <source>After %1 only the digits 0 to 9 and the letters a to f may follow; copy the SID again.</source>
        <translation>Nach %1 dürfen nur die Ziffern 0 bis 9 und die Buchstaben a bis f folgen; die SID erneut kopieren.</translation>
    </message>
    <message numerus="yes">
        <source>A SID has 34 characters and this one has %n; copy it again as a whole.</source>
        <translation>
            <numerusform>Eine SID hat 34 Zeichen, diese hat %n; sie erneut als Ganzes kopieren.</numerusform>
            <numerusform>Eine SID hat 34 Zeichen, diese hat %n; sie erneut als Ganzes kopieren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::SideBar</name>
    <message>
        <source>Accounts and files</source>
        <translation>Konten und Dateien</translation>
    </message>
</context>
<context>
    <name>trunkdesk::SideChooser</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>account and its mode</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>An account, or a file that was saved.</source>
        <translation>Ein Konto oder eine gespeicherte Datei.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::SipPassword</name>
    <message>
        <source>The password is missing; write at least 12 characters.</source>
        <translation>Das Passwort fehlt; mindestens 12 Zeichen eingeben.</translation>
    </message>
    <message>
        <source>The password contains control characters, probably from copying; write it again.</source>
        <translation>Das Passwort enthält Steuerzeichen, vermutlich vom Kopieren; es neu eingeben.</translation>
    </message>
    <message>
        <source>The password is too short; it needs at least 12 characters.</source>
        <translation>Das Passwort ist zu kurz; es braucht mindestens 12 Zeichen.</translation>
    </message>
    <message>
        <source>The password needs at least one digit.</source>
        <translation>Das Passwort braucht mindestens eine Ziffer.</translation>
    </message>
    <message>
        <source>The password needs at least one small letter from a to z.</source>
        <translation>Das Passwort braucht mindestens einen Kleinbuchstaben von a bis z.</translation>
    </message>
    <message>
        <source>The password needs at least one capital letter from A to Z.</source>
        <translation>Das Passwort braucht mindestens einen Großbuchstaben von A bis Z.</translation>
    </message>
    <message>
        <source>The password begins or ends with a blank, which is easily lost; is it meant?</source>
        <translation>Das Passwort beginnt oder endet mit einem Leerzeichen, das leicht verloren geht; ist es gewollt?</translation>
    </message>
    <message>
        <source>The password has characters outside ASCII, which telephones encode in different ways; plain letters are safer.</source>
        <translation>Das Passwort hat Zeichen außerhalb von ASCII, die Telefone unterschiedlich kodieren; einfache Buchstaben sind sicherer.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::SipUri</name>
    <message>
        <source>A SIP address begins with sip: in front of the host, for example sip:pbx.example.com.</source>
        <translation>Eine SIP-Adresse beginnt mit sip: vor dem Host, zum Beispiel sip:pbx.example.com.</translation>
    </message>
    <message>
        <source>A SIP address has no slashes after sip:, so this form is shown but cannot be saved anew; leave the slashes out.</source>
        <translation>Eine SIP-Adresse hat nach sip: keine Schrägstriche, daher wird diese Form gezeigt, kann aber nicht neu gespeichert werden; die Schrägstriche weglassen.</translation>
    </message>
    <message>
        <source>There is no user before the @; write one, or remove the @.</source>
        <translation>Vor dem @ steht kein Benutzer; einen eingeben oder das @ entfernen.</translation>
    </message>
    <message>
        <source>The character “%1” may not stand in the user part; write it as a percent escape or remove it.</source>
        <translation>Das Zeichen „%1“ darf nicht im Benutzerteil stehen; es als Prozent-Folge schreiben oder entfernen.</translation>
    </message>
    <message>
        <source>The password part contains a character that must be written as a percent escape.</source>
        <translation>Der Passwortteil enthält ein Zeichen, das als Prozent-Folge geschrieben werden muss.</translation>
    </message>
    <message>
        <source>A percent sign must be followed by two hexadecimal digits; write %25 for the sign itself.</source>
        <translation>Auf ein Prozentzeichen müssen zwei Hexadezimalziffern folgen; für das Zeichen selbst %25 schreiben.</translation>
    </message>
    <message>
        <source>There is more than one @; write %40 where it belongs to the user.</source>
        <translation>Es gibt mehr als ein @; wo es zum Benutzer gehört, %40 schreiben.</translation>
    </message>
    <message>
        <source>There is no port number after the colon; write one, or remove the colon.</source>
        <translation>Nach dem Doppelpunkt steht keine Portnummer; eine eingeben oder den Doppelpunkt entfernen.</translation>
    </message>
    <message>
        <source>The port after the colon must be a number from 1 to 65535.</source>
        <translation>Der Port nach dem Doppelpunkt muss eine Zahl von 1 bis 65535 sein.</translation>
    </message>
    <message>
        <source>The port is out of range; it must be from 1 to 65535, usually 5060, or 5061 for TLS.</source>
        <translation>Der Port liegt außerhalb des Bereichs; erlaubt ist 1 bis 65535, üblich sind 5060 oder 5061 für TLS.</translation>
    </message>
    <message>
        <source>There is a semicolon with no parameter after it; remove it.</source>
        <translation>Nach einem Semikolon steht kein Parameter; es entfernen.</translation>
    </message>
    <message>
        <source>The character “%1” may not stand in a parameter; write it as a percent escape or remove it.</source>
        <translation>Das Zeichen „%1“ darf nicht in einem Parameter stehen; es als Prozent-Folge schreiben oder entfernen.</translation>
    </message>
    <message>
        <source>The parameter %1 has no value after its equals sign; write the value or remove the parameter.</source>
        <translation>Der Parameter %1 hat nach dem Gleichheitszeichen keinen Wert; den Wert eingeben oder den Parameter entfernen.</translation>
    </message>
    <message>
        <source>The parameter %1 is there twice; keep one of them.</source>
        <translation>Der Parameter %1 steht zweimal da; einen davon behalten.</translation>
    </message>
    <message>
        <source>There is an empty header after the question mark; remove it.</source>
        <translation>Nach dem Fragezeichen steht ein leerer Header; ihn entfernen.</translation>
    </message>
    <message>
        <source>The character “%1” may not stand in a header; write it as a percent escape or remove it.</source>
        <translation>Das Zeichen „%1“ darf nicht in einem Header stehen; es als Prozent-Folge schreiben oder entfernen.</translation>
    </message>
    <message>
        <source>The header %1 has no value; write it as name=value.</source>
        <translation>Der Header %1 hat keinen Wert; ihn als name=wert schreiben.</translation>
    </message>
    <message>
        <source>The transport %1 is not offered; use udp, tcp or tls.</source>
        <translation>Der Transport %1 wird nicht angeboten; udp, tcp oder tls verwenden.</translation>
    </message>
    <message>
        <source>The extra header %1 is not allowed; names of extra headers begin with X-.</source>
        <translation>Der zusätzliche Header %1 ist nicht erlaubt; Namen zusätzlicher Header beginnen mit X-.</translation>
    </message>
    <message>
        <source>The extra headers are too long; together they must stay below 1024 characters.</source>
        <translation>Die zusätzlichen Header sind zu lang; zusammen müssen sie unter 1024 Zeichen bleiben.</translation>
    </message>
    <message>
        <source>The address holds a password, which everybody with access to the account can read; remove it and let the far side trust the provider&apos;s addresses.</source>
        <translation>Die Adresse enthält ein Passwort, das jeder mit Zugriff auf das Konto lesen kann; es entfernen und die Gegenseite den Adressen des Anbieters vertrauen lassen.</translation>
    </message>
    <message>
        <source>%1 belongs to the provider itself, so calls would go round in a circle; use the address of your own system.</source>
        <translation>%1 gehört dem Anbieter selbst, Anrufe würden im Kreis laufen; die Adresse des eigenen Systems verwenden.</translation>
    </message>
    <message>
        <source>The provider promises nothing about IPv6; prefer an IPv4 address or a host name.</source>
        <translation>Der Anbieter verspricht zu IPv6 nichts; besser eine IPv4-Adresse oder einen Hostnamen verwenden.</translation>
    </message>
    <message>
        <source>The edge %1 is not known and would be ignored; check its spelling.</source>
        <translation>Der Edge-Standort %1 ist nicht bekannt und würde ignoriert; die Schreibweise prüfen.</translation>
    </message>
    <message>
        <source>The region %1 is not known and would be ignored; check its spelling.</source>
        <translation>Die Region %1 ist nicht bekannt und würde ignoriert; die Schreibweise prüfen.</translation>
    </message>
    <message>
        <source>The international host name is sent in its ASCII form: %1.</source>
        <translation>Der internationale Hostname wird in seiner ASCII-Form gesendet: %1.</translation>
    </message>
    <message>
        <source>The blanks around the address are left out.</source>
        <translation>Die Leerzeichen um die Adresse werden weggelassen.</translation>
    </message>
    <message>
        <source>The address is sent in its standard form: %1.</source>
        <translation>Die Adresse wird in ihrer Normalform gesendet: %1.</translation>
    </message>
    <message>
        <source>The SIP address is empty; write it as sip: and a host, for example sip:pbx.example.com.</source>
        <translation>Die SIP-Adresse ist leer; sie als sip: und Host schreiben, zum Beispiel sip:pbx.example.com.</translation>
    </message>
    <message>
        <source>The SIP address contains characters that cannot be seen; remove them.</source>
        <translation>Die SIP-Adresse enthält unsichtbare Zeichen; sie entfernen.</translation>
    </message>
    <message>
        <source>A SIP address has no blanks inside; remove them, or write %20 for one in a user name.</source>
        <translation>Eine SIP-Adresse hat innen keine Leerzeichen; sie entfernen oder in einem Benutzernamen %20 dafür schreiben.</translation>
    </message>
    <message>
        <source>This is a web address, which takes no calls, so it is shown but cannot be saved anew; write sip: and the host.</source>
        <translation>Das ist eine Webadresse, die keine Anrufe annimmt; sie wird gezeigt, kann aber nicht neu gespeichert werden; sip: und den Host schreiben.</translation>
    </message>
    <message>
        <source>The provider does not support sips:; use sip: with ;transport=tls for an encrypted connection.</source>
        <translation>Der Anbieter unterstützt sips: nicht; für eine verschlüsselte Verbindung sip: mit ;transport=tls verwenden.</translation>
    </message>
    <message>
        <source>A telephone number does not say which system to call; write sip: and the host of that system.</source>
        <translation>Eine Rufnummer sagt nicht, welches System anzurufen ist; sip: und den Host dieses Systems schreiben.</translation>
    </message>
    <message>
        <source>An address of the kind %1: takes no SIP calls; write sip: and a host.</source>
        <translation>Eine Adresse der Art %1: nimmt keine SIP-Anrufe an; sip: und einen Host schreiben.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::SipUriChips</name>
    <message>
        <source>Host, port and transport appear here as you type.</source>
        <translation>Host, Port und Transport erscheinen hier während der Eingabe.</translation>
    </message>
    <message>
        <source>No host can be told from this text yet.</source>
        <translation>Aus diesem Text ist noch kein Host zu erkennen.</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Verstanden als</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>dialled number</source>
        <translation>gewählte Nummer</translation>
    </message>
    <message>
        <source>host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>nächster</translation>
    </message>
    <message>
        <source>transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>edge</source>
        <translation>Edge</translation>
    </message>
    <message>
        <source>The password in the address is not shown here.</source>
        <translation>Das Passwort in der Adresse wird hier nicht gezeigt.</translation>
    </message>
    <message>
        <source>user %1, host %2, port %3, transport %4, edge %5</source>
        <translation>Benutzer %1, Host %2, Port %3, Transport %4, Edge %5</translation>
    </message>
    <message>
        <source>user %1, host %2, port %3, transport %4</source>
        <translation>Benutzer %1, Host %2, Port %3, Transport %4</translation>
    </message>
</context>
<context>
    <name>trunkdesk::SnapshotSaving</name>
    <message numerus="yes">
        <source>%n record(s) saved in %1.</source>
        <translation>
            <numerusform>%n Datensatz in %1 gespeichert.</numerusform>
            <numerusform>%n Datensätze in %1 gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) in addresses were left out.</source>
        <translation>
            <numerusform>%n Geheimnis in Adressen wurde weggelassen.</numerusform>
            <numerusform>%n Geheimnisse in Adressen wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save snapshot</source>
        <translation>Snapshot speichern</translation>
    </message>
    <message>
        <source>Trunkdesk snapshots (*%1)</source>
        <translation>Trunkdesk-Snapshots (*%1)</translation>
    </message>
</context>
<context>
    <name>trunkdesk::StartPage</name>
    <message>
        <source>Welcome to Trunkdesk</source>
        <translation>Willkommen bei Trunkdesk</translation>
    </message>
    <message>
        <source>SIP trunks, the numbers on them and where their calls go: look at everything first, change with care.</source>
        <translation>SIP-Trunks, ihre Rufnummern und wohin deren Anrufe gehen: zuerst alles ansehen, mit Bedacht ändern.</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Die Sandbox ausprobieren</translation>
    </message>
    <message>
        <source>An invented company on this computer. Try anything: no provider is asked and nobody is called.</source>
        <translation>Eine erfundene Firma auf diesem Rechner. Alles darf ausprobiert werden: Kein Anbieter wird gefragt und niemand angerufen.</translation>
    </message>
    <message>
        <source>Open an exported file</source>
        <translation>Eine exportierte Datei öffnen</translation>
    </message>
    <message>
        <source>A snapshot, or the JSON answers of a provider, on their own or a folder of them. They are only read. Or drop them here.</source>
        <translation>Ein Snapshot oder die JSON-Antworten eines Anbieters, einzeln oder als Ordner. Sie werden nur gelesen. Oder hierher ziehen.</translation>
    </message>
    <message>
        <source>Open the &amp;Sandbox</source>
        <translation>&amp;Sandbox öffnen</translation>
    </message>
    <message>
        <source>&amp;Open a File…</source>
        <translation>&amp;Datei öffnen …</translation>
    </message>
    <message>
        <source>Open a Fol&amp;der…</source>
        <translation>&amp;Ordner öffnen …</translation>
    </message>
    <message>
        <source>Work with your accounts</source>
        <translation>Mit eigenen Konten arbeiten</translation>
    </message>
    <message>
        <source>&amp;Add an Account…</source>
        <translation>Konto hin&amp;zufügen …</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>They stand in the side bar; choose one to open it. Nothing is asked of a provider before that.</source>
        <translation>Sie stehen in der Seitenleiste; eines zum Öffnen wählen. Vorher wird kein Anbieter gefragt.</translation>
    </message>
    <message>
        <source>Add one once; its secret goes to the system&apos;s keychain. It opens read-only until you allow changes.</source>
        <translation>Einmal hinzufügen; das Geheimnis kommt in den Schlüsselbund des Systems. Geöffnet wird nur zum Lesen, bis Änderungen erlaubt sind.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::StatusStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel what is being done</source>
        <translation>Abbrechen, was gerade läuft</translation>
    </message>
    <message>
        <source>No account is open.</source>
        <translation>Kein Konto geöffnet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>gelesen %1</translation>
    </message>
    <message>
        <source>not read completely</source>
        <translation>nicht vollständig gelesen</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>account, records, when read</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>%1  %2 of %3</source>
        <comment>what is done and how far</comment>
        <translation>%1  %2 von %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a line and what else is to be known</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) pending</source>
        <translation>
            <numerusform>%n Änderung vorgemerkt</numerusform>
            <numerusform>%n Änderungen vorgemerkt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::StepButton</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>kommt noch</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>number, count, title</comment>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state of a step, and what was entered</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>trunkdesk::StepRun</name>
    <message>
        <source>The provider did not say which record it created.</source>
        <translation>Der Anbieter hat nicht gesagt, welchen Datensatz er angelegt hat.</translation>
    </message>
    <message>
        <source>“%1” was changed elsewhere meanwhile. Look at both versions and decide which one holds.</source>
        <translation>„%1“ wurde inzwischen anderswo geändert. Beide Fassungen ansehen und entscheiden, welche gilt.</translation>
    </message>
    <message>
        <source>“%1” was deleted elsewhere meanwhile. Keep your text, or create the record anew.</source>
        <translation>„%1“ wurde inzwischen anderswo gelöscht. Den Text behalten oder den Datensatz neu anlegen.</translation>
    </message>
    <message>
        <source>The answer to creating “%1” was lost, and what is new in the list may be it or not. Look at the list before you repeat it.</source>
        <translation>Die Antwort auf das Anlegen von „%1“ ging verloren; was in der Liste neu ist, ist es vielleicht oder auch nicht. Vor dem Wiederholen die Liste ansehen.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::SwitchEditor</name>
    <message>
        <source>%1 (not set)</source>
        <translation>%1 (nicht gesetzt)</translation>
    </message>
</context>
<context>
    <name>trunkdesk::TableColumn</name>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
</context>
<context>
    <name>trunkdesk::TagRow</name>
    <message>
        <source>+%1</source>
        <comment>badges that have no room</comment>
        <translation>+%1</translation>
    </message>
</context>
<context>
    <name>trunkdesk::TargetsPanel</name>
    <message>
        <source>Space switches the target on or off, Delete removes it.</source>
        <translation>Die Leertaste schaltet das Ziel ein oder aus, Entf entfernt es.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Duplicate this %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>Remove this %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>a kind, a number of so many</comment>
        <translation>%1 %2 von %3</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n Rufnummer</numerusform>
            <numerusform>%n Rufnummern</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider allows %1.</source>
        <translation>Der Anbieter erlaubt %1.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
</context>
<context>
    <name>trunkdesk::TextListEditor</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was pasted became %n entries, one a line.</source>
        <translation>
            <numerusform>Aus dem Eingefügten wurde %n Eintrag, einer je Zeile.</numerusform>
            <numerusform>Aus dem Eingefügten wurden %n Einträge, einer je Zeile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::Timestamp</name>
    <message>
        <source>This is not a point in time; write it as 2026-01-31T12:00:00Z or as Sat, 31 Jan 2026 12:00:00 GMT.</source>
        <translation>Das ist kein Zeitpunkt; ihn als 2026-01-31T12:00:00Z oder als Sat, 31 Jan 2026 12:00:00 GMT schreiben.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::Tour</name>
    <message>
        <source>The folder %1 could not be made. Choose another one.</source>
        <translation>Der Ordner %1 konnte nicht angelegt werden. Einen anderen wählen.</translation>
    </message>
    <message>
        <source>The tour waited in vain for “%1”.</source>
        <translation>Die Tour hat vergeblich auf „%1“ gewartet.</translation>
    </message>
    <message>
        <source>The picture %1 could not be saved. Is the folder writable?</source>
        <translation>Das Bild %1 konnte nicht gespeichert werden. Ist der Ordner beschreibbar?</translation>
    </message>
</context>
<context>
    <name>trunkdesk::TrunkSetup</name>
    <message>
        <source>%1: choose one, or make one here.</source>
        <translation>%1: Vorhandenes wählen oder hier anlegen.</translation>
    </message>
    <message>
        <source>%1: the new one is empty and lets nobody in. Enter what belongs into it.</source>
        <translation>%1: Das Neue ist leer und lässt niemanden herein. Eingeben, was hineingehört.</translation>
    </message>
    <message>
        <source>%1: the provider allows %2 (%3). Take some out.</source>
        <translation>%1: Der Anbieter erlaubt %2 (%3). Einige herausnehmen.</translation>
    </message>
    <message>
        <source>Give the trunk a name, so that it can be found again.</source>
        <translation>Dem Trunk einen Namen geben, damit er wiederzufinden ist.</translation>
    </message>
    <message>
        <source>This account has %1 trunks, and the provider usually allows no more. It may refuse this one.</source>
        <translation>Dieses Konto hat %1 Trunks, und mehr erlaubt der Anbieter meist nicht. Vielleicht lehnt er diesen ab.</translation>
    </message>
    <message>
        <source>Without a target nobody answers calls to the numbers of this trunk. Add one, unless it only sends calls.</source>
        <translation>Ohne Ziel nimmt niemand Anrufe an die Rufnummern dieses Trunks an. Eines hinzufügen, außer wenn er nur Anrufe sendet.</translation>
    </message>
    <message>
        <source>Every target is switched off, so nobody answers calls to the numbers of this trunk. Switch one on.</source>
        <translation>Alle Ziele sind ausgeschaltet, daher nimmt niemand Anrufe an die Rufnummern dieses Trunks an. Eines einschalten.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it is, and what to type</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(as you set it; it is not written down here)</source>
        <translation>(wie gesetzt; es wird hier nicht festgehalten)</translation>
    </message>
    <message>
        <source>“%1” is there already in this account. Choose another name.</source>
        <translation>„%1“ gibt es in diesem Konto schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” is taken by %2 of this account. Choose another.</source>
        <comment>a text and a record</comment>
        <translation>„%1“ hat schon %2 in diesem Konto. Wählen Sie etwas anderes.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::TwilioDialect</name>
    <message>
        <source>The provider&apos;s answer is not a record; try again, and report it to the provider if it stays.</source>
        <translation>Die Antwort des Anbieters ist kein Datensatz; erneut versuchen und dem Anbieter melden, wenn es so bleibt.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer is a record without an id; try again, and report it to the provider if it stays.</source>
        <translation>Die Antwort des Anbieters ist ein Datensatz ohne ID; erneut versuchen und dem Anbieter melden, wenn es so bleibt.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer is not a page of a list; try again, and report it to the provider if it stays.</source>
        <translation>Die Antwort des Anbieters ist keine Seite einer Liste; erneut versuchen und dem Anbieter melden, wenn es so bleibt.</translation>
    </message>
    <message>
        <source>The provider&apos;s page holds more records than it says; try again, and report it to the provider if it stays.</source>
        <translation>Die Seite des Anbieters enthält mehr Datensätze, als sie angibt; erneut versuchen und dem Anbieter melden, wenn es so bleibt.</translation>
    </message>
    <message>
        <source>The provider&apos;s link to the next page is not a text, so the list is incomplete; load it again.</source>
        <translation>Der Verweis des Anbieters auf die nächste Seite ist kein Text, daher ist die Liste unvollständig; sie erneut laden.</translation>
    </message>
    <message>
        <source>The account has as many SIP domains as it may have; delete one, or ask the provider for more.</source>
        <translation>Das Konto hat schon so viele SIP-Domains, wie es haben darf; eine löschen oder beim Anbieter um mehr bitten.</translation>
    </message>
    <message>
        <source>Other SIP domains hang under this one; delete or rename those first.</source>
        <translation>Unter dieser SIP-Domain hängen andere; diese zuerst löschen oder umbenennen.</translation>
    </message>
    <message>
        <source>A SIP domain still uses this IP access control list; take it off the domain first.</source>
        <translation>Eine SIP-Domain verwendet diese IP-Zugriffsliste noch; sie zuerst von der Domain lösen.</translation>
    </message>
    <message>
        <source>The list has as many addresses as it may have; delete one, or write a range in place of several.</source>
        <translation>Die Liste hat schon so viele Adressen, wie sie haben darf; eine löschen oder statt mehrerer einen Bereich schreiben.</translation>
    </message>
    <message>
        <source>The account has as many lists of this kind as it may have; delete one, or ask the provider for more.</source>
        <translation>Das Konto hat schon so viele Listen dieser Art, wie es haben darf; eine löschen oder beim Anbieter um mehr bitten.</translation>
    </message>
    <message>
        <source>A SIP domain still uses this credential list; take it off the domain first.</source>
        <translation>Eine SIP-Domain verwendet diese Zugangsdatenliste noch; sie zuerst von der Domain lösen.</translation>
    </message>
    <message>
        <source>The list has as many credentials as it may have; delete one, or put it into another list.</source>
        <translation>Die Liste hat schon so viele Zugangsdaten, wie sie haben darf; welche löschen oder in einer anderen Liste anlegen.</translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <comment>what it means, what the provider said</comment>
        <translation>%1 („%2“)</translation>
    </message>
</context>
<context>
    <name>trunkdesk::TwilioEndpoints</name>
    <message>
        <source>The endpoint is not a host of the provider; use its own hosts, a regional form such as https://api.dublin.ie1.twilio.com, or this machine.</source>
        <translation>Der Endpunkt ist kein Host des Anbieters; dessen eigene Hosts verwenden, eine regionale Form wie https://api.dublin.ie1.twilio.com oder diesen Rechner.</translation>
    </message>
    <message>
        <source>The account SID is not one; it is AC and 32 hexadecimal digits, as the provider&apos;s console shows it.</source>
        <translation>Das ist keine Konto-SID; sie besteht aus AC und 32 Hexadezimalziffern, wie die Konsole des Anbieters sie zeigt.</translation>
    </message>
    <message>
        <source>The user is neither an account SID (AC…) nor an API key SID (SK…); use one of them.</source>
        <translation>Der Benutzer ist weder eine Konto-SID (AC…) noch eine API-Schlüssel-SID (SK…); eine davon verwenden.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::TwilioFields</name>
    <message>
        <source>The prefix length has a field of its own; write the address here and the number behind the slash there.</source>
        <translation>Die Präfixlänge hat ein eigenes Feld; hier die Adresse schreiben und dort die Zahl hinter dem Schrägstrich.</translation>
    </message>
    <message>
        <source>This lets in %1 addresses, so strangers may call at your cost; 32 is this address alone.</source>
        <translation>Dies lässt %1 Adressen herein, also können Fremde auf Ihre Kosten anrufen; 32 ist nur diese Adresse.</translation>
    </message>
    <message>
        <source>0 may let in every address of the Internet, so that strangers call at your cost; 32 is this address alone.</source>
        <translation>0 lässt vielleicht jede Adresse des Internets herein, sodass Fremde auf Ihre Kosten anrufen; 32 ist nur diese Adresse.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::TwilioProfiles</name>
    <message>
        <source>Its region %1 is not one that is known here; add the account by hand.</source>
        <translation>Seine Region %1 ist hier nicht bekannt; das Konto von Hand hinzufügen.</translation>
    </message>
    <message>
        <source>Profile “%1”</source>
        <translation>Profil „%1“</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>Umgebung: %1</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>„%1“ konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>it is not a plain file.</source>
        <translation>Das ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>it is far too large for a list of profiles.</source>
        <translation>Das ist viel zu groß für eine Liste von Profilen.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::TwilioRules</name>
    <message>
        <source>The method has no effect without a disaster recovery URL. Enter the URL, or leave both empty.</source>
        <translation>Die Methode hat ohne Disaster-Recovery-URL keine Wirkung. Die URL eingeben oder beides leer lassen.</translation>
    </message>
    <message>
        <source>The fallback is asked only when the voice URL fails, and there is none. Enter the voice URL, too.</source>
        <translation>Die Ersatz-URL wird nur abgefragt, wenn die Voice-URL versagt, und die fehlt. Auch die Voice-URL eingeben.</translation>
    </message>
    <message>
        <source>The emergency caller has no effect while emergency calling is off. Switch it on, or leave this empty.</source>
        <translation>Die Rückrufnummer hat keine Wirkung, solange Notrufe aus sind. Sie einschalten oder dies leer lassen.</translation>
    </message>
    <message>
        <source>With prefix length %1 the range begins at %2. Write that address, or 32 for this address alone.</source>
        <translation>Mit Präfixlänge %1 beginnt der Bereich bei %2. Diese Adresse schreiben, oder 32 für nur diese Adresse.</translation>
    </message>
    <message>
        <source>A number has a trunk or an application, never both. Take it off the trunk, or leave the application empty.</source>
        <translation>Eine Rufnummer hat einen Trunk oder eine Anwendung, nie beides. Sie vom Trunk nehmen oder die Anwendung leer lassen.</translation>
    </message>
    <message>
        <source>Being put on a trunk clears the number&apos;s voice application %1.</source>
        <translation>Auf einem Trunk verliert die Rufnummer ihre Voice-Anwendung %1.</translation>
    </message>
    <message>
        <source>The number leaves the trunk it is on now; calls to it go another way at once.</source>
        <translation>Die Rufnummer verlässt ihren jetzigen Trunk; Anrufe an sie nehmen sofort einen anderen Weg.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::TwilioTrunkSetup</name>
    <message>
        <source>Secure trunking calls every target with TLS, also those whose SIP URL does not say so: %1. Their PBX has to answer TLS there, usually at port 5061.</source>
        <translation>Sicheres Trunking ruft jedes Ziel mit TLS an, auch die, deren SIP-URL es nicht sagt: %1. Ihre Telefonanlage muss dort TLS annehmen, meist auf Port 5061.</translation>
    </message>
    <message>
        <source>These targets are called with TLS, but without “Secure” the sound of their calls is not encrypted: %1.</source>
        <translation>Diese Ziele werden mit TLS angerufen, aber ohne „Sicher“ ist der Ton ihrer Anrufe nicht verschlüsselt: %1.</translation>
    </message>
    <message>
        <source>Without a termination domain the trunk only receives calls.</source>
        <translation>Ohne Terminierungs-Domain empfängt der Trunk nur Anrufe.</translation>
    </message>
    <message>
        <source>Without a list every call of your PBX is refused. Choose or make one, unless the trunk only receives.</source>
        <translation>Ohne Liste wird jeder Anruf der Telefonanlage abgelehnt. Eine wählen oder anlegen, außer wenn der Trunk nur empfängt.</translation>
    </message>
    <message>
        <source>How the provider knows the PBX</source>
        <translation>Woran der Anbieter die Telefonanlage erkennt</translation>
    </message>
    <message>
        <source>User name, with the password that it has</source>
        <translation>Benutzername, mit dem Passwort, das er hat</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Passwort von %1</translation>
    </message>
    <message>
        <source>Address that the PBX may call from</source>
        <translation>Adresse, von der die Telefonanlage anrufen darf</translation>
    </message>
    <message>
        <source>From the PBX to the world</source>
        <translation>Von der Telefonanlage in die Welt</translation>
    </message>
    <message>
        <source>The host of the request has to be this domain; a bare address of the provider is refused.</source>
        <translation>Der Host der Anfrage muss diese Domain sein; eine bloße Adresse des Anbieters wird abgelehnt.</translation>
    </message>
    <message>
        <source>Termination URI</source>
        <translation>Terminierungs-URI</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>TLS, port 5061, with SRTP</source>
        <translation>TLS, Port 5061, mit SRTP</translation>
    </message>
    <message>
        <source>UDP or TCP, port 5060; TLS at 5061</source>
        <translation>UDP oder TCP, Port 5060; TLS auf 5061</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Rufnummern</translation>
    </message>
    <message>
        <source>E.164 with the plus sign, such as +14155550100</source>
        <translation>E.164 mit Pluszeichen, etwa +14155550100</translation>
    </message>
    <message>
        <source>From the world to the PBX</source>
        <translation>Aus der Welt zur Telefonanlage</translation>
    </message>
    <message>
        <source>Here the PBX has to answer, and its firewall to let the provider in.</source>
        <translation>Hier muss die Telefonanlage antworten und ihre Firewall den Anbieter hereinlassen.</translation>
    </message>
    <message>
        <source>The provider&apos;s signalling and media addresses, for the firewall:</source>
        <translation>Die Adressen des Anbieters für Signalisierung und Medien, für die Firewall:</translation>
    </message>
    <message>
        <source>Instead of the termination URI, by way of one place</source>
        <translation>Statt der Terminierungs-URI über einen bestimmten Standort</translation>
    </message>
    <message>
        <source>Only where the PBX is to send its calls to a place of your choice.</source>
        <translation>Nur wenn die Telefonanlage ihre Anrufe an einen gewählten Standort senden soll.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::WayOut</name>
    <message>
        <source>%1 “%2”</source>
        <comment>kind and record</comment>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>…</source>
        <comment>and more</comment>
        <translation>…</translation>
    </message>
    <message>
        <source>, with %1: %2</source>
        <comment>how many of a kind, and their names</comment>
        <translation>, mit %1: %2</translation>
    </message>
    <message>
        <source>&amp;Repoint First…</source>
        <translation>Zuerst &amp;umhängen …</translation>
    </message>
    <message>
        <source>“%1” is attached to “%2” (%3)</source>
        <comment>record, place, and its tab</comment>
        <translation>„%1“ ist „%2“ zugeordnet (%3)</translation>
    </message>
    <message>
        <source>&amp;Detach There First</source>
        <translation>&amp;Dort zuerst lösen</translation>
    </message>
    <message>
        <source>There is no other %1 that this could be pointed at; make one first, and it can stay:</source>
        <comment>a kind</comment>
        <translation>Es gibt keinen anderen Datensatz (%1), auf den dies verweisen könnte; zuerst einen anlegen, dann kann bleiben:</translation>
    </message>
    <message>
        <source>This stays if it is pointed at another %1 first (%2):</source>
        <comment>a kind, and how many of another kind</comment>
        <translation>Dies bleibt, wenn es zuerst auf einen anderen Datensatz (%1) verweist (%2):</translation>
    </message>
    <message>
        <source>It can go once it is detached here:</source>
        <translation>Löschen geht, sobald es hier gelöst ist:</translation>
    </message>
</context>
<context>
    <name>trunkdesk::WebUrl</name>
    <message>
        <source>A web address begins with https:// here, for example https://example.com/calls.</source>
        <translation>Eine Webadresse beginnt hier mit https://, zum Beispiel https://example.com/calls.</translation>
    </message>
    <message>
        <source>The host is missing after the two slashes; write one, for example https://example.com/calls.</source>
        <translation>Nach den zwei Schrägstrichen fehlt der Host; einen eingeben, zum Beispiel https://example.com/calls.</translation>
    </message>
    <message>
        <source>The port after the colon must be a number from 1 to 65535.</source>
        <translation>Der Port nach dem Doppelpunkt muss eine Zahl von 1 bis 65535 sein.</translation>
    </message>
    <message>
        <source>The character “%1” may not stand in a web address; write it as a percent escape.</source>
        <translation>Das Zeichen „%1“ darf nicht in einer Webadresse stehen; es als Prozent-Folge schreiben.</translation>
    </message>
    <message>
        <source>A percent sign must be followed by two hexadecimal digits; write %25 for the sign itself.</source>
        <translation>Auf ein Prozentzeichen müssen zwei Hexadezimalziffern folgen; für das Zeichen selbst %25 schreiben.</translation>
    </message>
    <message>
        <source>The user part before the @ has characters that must be written as percent escapes.</source>
        <translation>Der Benutzerteil vor dem @ hat Zeichen, die als Prozent-Folge geschrieben werden müssen.</translation>
    </message>
    <message>
        <source>The web address is empty; write one that begins with https://.</source>
        <translation>Die Webadresse ist leer; eine eingeben, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>The address holds a user name or password, which everybody with access to the account can read; %1 is how it is shown.</source>
        <translation>Die Adresse enthält Benutzername oder Passwort, die jeder mit Zugriff auf das Konto lesen kann; %1 ist, was davon gezeigt wird.</translation>
    </message>
    <message>
        <source>The address uses http, so its contents can be read on the way; use https if the server offers it.</source>
        <translation>Die Adresse verwendet http, ihr Inhalt kann unterwegs mitgelesen werden; https verwenden, wenn der Server es anbietet.</translation>
    </message>
    <message>
        <source>The blanks around the address are left out.</source>
        <translation>Die Leerzeichen um die Adresse werden weggelassen.</translation>
    </message>
    <message>
        <source>The address is sent in its standard form: %1.</source>
        <translation>Die Adresse wird in ihrer Normalform gesendet: %1.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::WholeNumber</name>
    <message>
        <source>The number must be from %1 to %2.</source>
        <translation>Die Zahl muss zwischen %1 und %2 liegen.</translation>
    </message>
    <message>
        <source>The number is missing; write one from %1 to %2.</source>
        <translation>Die Zahl fehlt; eine von %1 bis %2 eingeben.</translation>
    </message>
    <message>
        <source>Only a whole number written with the digits 0 to 9 is possible here, from %1 to %2.</source>
        <translation>Hier ist nur eine ganze Zahl aus den Ziffern 0 bis 9 möglich, von %1 bis %2.</translation>
    </message>
    <message>
        <source>The number is sent as %1.</source>
        <translation>Die Zahl wird als %1 gesendet.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 is expected here, written without point, exponent and quotes.</source>
        <translation>Hier wird eine ganze Zahl von %1 bis %2 erwartet, ohne Punkt, Exponent und Anführungszeichen.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::WindowActions</name>
    <message>
        <source>No account is open.</source>
        <translation>Kein Konto geöffnet.</translation>
    </message>
    <message>
        <source>Choose a record first.</source>
        <translation>Zuerst einen Datensatz wählen.</translation>
    </message>
    <message>
        <source>Nothing is being done.</source>
        <translation>Es läuft gerade nichts.</translation>
    </message>
    <message>
        <source>Nothing can be made here.</source>
        <translation>Hier kann nichts angelegt werden.</translation>
    </message>
    <message>
        <source>Choose one record only.</source>
        <translation>Nur einen Datensatz wählen.</translation>
    </message>
    <message>
        <source>Go to the tab of what you want to attach first.</source>
        <translation>Zuerst zum Reiter dessen gehen, was zugeordnet werden soll.</translation>
    </message>
    <message>
        <source>Choose rows first.</source>
        <translation>Zuerst Zeilen wählen.</translation>
    </message>
    <message>
        <source>There is no table here.</source>
        <translation>Hier gibt es keine Tabelle.</translation>
    </message>
    <message>
        <source>Attach %1 to %2…</source>
        <comment>kinds and parent</comment>
        <translation>%1 zu %2 zuordnen …</translation>
    </message>
    <message>
        <source>%1 of %2…</source>
        <comment>kind and parent</comment>
        <translation>%1 für %2 …</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a kind, to make one</comment>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>Spal&amp;ten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tooltip and key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open the &amp;Sandbox</source>
        <translation>&amp;Sandbox öffnen</translation>
    </message>
    <message>
        <source>Open an invented account to try things in</source>
        <translation>Ein erfundenes Konto zum Ausprobieren öffnen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open an exported file for reading</source>
        <translation>Eine exportierte Datei zum Lesen öffnen</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>&amp;Ordner öffnen …</translation>
    </message>
    <message>
        <source>Open all exported files of a folder as one account</source>
        <translation>Alle exportierten Dateien eines Ordners als ein Konto öffnen</translation>
    </message>
    <message>
        <source>Sa&amp;ve Snapshot…</source>
        <translation>S&amp;napshot speichern …</translation>
    </message>
    <message>
        <source>Write what is known of this account to a file</source>
        <translation>Was von diesem Konto bekannt ist, in eine Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close this account or file</source>
        <translation>Dieses Konto oder diese Datei schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Das Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Read the account again</source>
        <translation>Das Konto erneut lesen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Stop what is being done</source>
        <translation>Anhalten, was gerade läuft</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>All keys of this window</source>
        <translation>Alle Tasten dieses Fensters</translation>
    </message>
    <message>
        <source>&amp;About Trunkdesk</source>
        <translation>Ü&amp;ber Trunkdesk</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Make a record of the kind in view</source>
        <translation>Einen Datensatz der gezeigten Art anlegen</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>Change the chosen record</source>
        <translation>Den gewählten Datensatz ändern</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>D&amp;uplizieren …</translation>
    </message>
    <message>
        <source>Make a record like the chosen one</source>
        <translation>Einen Datensatz wie den gewählten anlegen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>Delete the chosen records</source>
        <translation>Die gewählten Datensätze löschen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>A&amp;ttach…</source>
        <translation>&amp;Zuordnen …</translation>
    </message>
    <message>
        <source>Attach what the account has</source>
        <translation>Zuordnen, was das Konto hat</translation>
    </message>
    <message>
        <source>Detac&amp;h…</source>
        <translation>Lö&amp;sen …</translation>
    </message>
    <message>
        <source>Take the chosen records off; they stay in the account</source>
        <translation>Die gewählten Datensätze lösen; sie bleiben im Konto</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the chosen rows as text</source>
        <translation>Die gewählten Zeilen als Text kopieren</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation>Als CS&amp;V kopieren</translation>
    </message>
    <message>
        <source>Copy the chosen rows with headings, for a spreadsheet</source>
        <translation>Die gewählten Zeilen mit Überschriften für eine Tabellenkalkulation kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Copy the chosen records as they crossed the wire</source>
        <translation>Die gewählten Datensätze so kopieren, wie sie übertragen wurden</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Choose every row in view</source>
        <translation>Alle gezeigten Zeilen auswählen</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtern</translation>
    </message>
    <message>
        <source>Type to show only the rows that match</source>
        <translation>Tippen, um nur passende Zeilen zu zeigen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Zurück zur vorigen Seite</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Wieder vorwärts</translation>
    </message>
    <message>
        <source>&amp;Side Bar</source>
        <translation>&amp;Seitenleiste</translation>
    </message>
    <message>
        <source>Show or hide the accounts</source>
        <translation>Die Konten ein- oder ausblenden</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Show or hide the chosen record</source>
        <translation>Den gewählten Datensatz ein- oder ausblenden</translation>
    </message>
    <message>
        <source>&amp;Panel</source>
        <translation>&amp;Unterer Bereich</translation>
    </message>
    <message>
        <source>Show or hide what goes on</source>
        <translation>Ein- oder ausblenden, was gerade vorgeht</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Like the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>what is made</comment>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>deed, and the tab it is for</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Search Ever&amp;ything</source>
        <translation>Alles &amp;durchsuchen</translation>
    </message>
    <message>
        <source>Find any record of any account, or an action</source>
        <translation>Jeden Datensatz jedes Kontos oder eine Aktion finden</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>Farbschema: %1</translation>
    </message>
    <message>
        <source>This account has no numbers that could be moved.</source>
        <translation>Dieses Konto hat keine Rufnummern, die verschoben werden könnten.</translation>
    </message>
    <message>
        <source>Every change of these needs a password of its own, so they are edited one by one.</source>
        <translation>Hier braucht jede Änderung ein eigenes Passwort, daher werden sie einzeln bearbeitet.</translation>
    </message>
    <message>
        <source>Choose several rows first.</source>
        <translation>Zuerst mehrere Zeilen wählen.</translation>
    </message>
    <message>
        <source>%1 cannot be switched on and off.</source>
        <translation>%1 können nicht ein- und ausgeschaltet werden.</translation>
    </message>
    <message>
        <source>Set Up a &amp;Trunk…</source>
        <translation>&amp;Trunk einrichten …</translation>
    </message>
    <message>
        <source>Make a trunk step by step, with who may call, where calls go and its numbers</source>
        <translation>Einen Trunk Schritt für Schritt anlegen: wer anrufen darf, wohin Anrufe gehen und seine Rufnummern</translation>
    </message>
    <message>
        <source>Edit To&amp;gether…</source>
        <translation>&amp;Gemeinsam bearbeiten …</translation>
    </message>
    <message>
        <source>Change one field of all chosen records</source>
        <translation>Ein Feld aller gewählten Datensätze ändern</translation>
    </message>
    <message>
        <source>Switch &amp;On…</source>
        <translation>&amp;Einschalten …</translation>
    </message>
    <message>
        <source>Switch the chosen records on, so that they take calls</source>
        <translation>Die gewählten Datensätze einschalten, sodass sie Anrufe annehmen</translation>
    </message>
    <message>
        <source>Switch O&amp;ff…</source>
        <translation>&amp;Ausschalten …</translation>
    </message>
    <message>
        <source>Switch the chosen records off; they stay, and take no calls</source>
        <translation>Die gewählten Datensätze ausschalten; sie bleiben und nehmen keine Anrufe an</translation>
    </message>
    <message>
        <source>Move &amp;Numbers…</source>
        <translation>&amp;Rufnummern verschieben …</translation>
    </message>
    <message>
        <source>Put many numbers on a trunk, or take them off: the chosen ones, a list, or a file</source>
        <translation>Viele Rufnummern einem Trunk zuordnen oder von ihm lösen: die gewählten, eine Liste oder eine Datei</translation>
    </message>
    <message>
        <source>D&amp;rain a Host…</source>
        <translation>&amp;Host aus dem Routing nehmen …</translation>
    </message>
    <message>
        <source>Send no more calls to a host, in all open accounts, until it is put back</source>
        <translation>In allen geöffneten Konten keine Anrufe mehr an einen Host senden, bis er wieder aufgenommen wird</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>&amp;Vergleichen …</translation>
    </message>
    <message>
        <source>Compare two accounts or files, and restore what differs</source>
        <translation>Zwei Konten oder Dateien vergleichen und Unterschiede wiederherstellen</translation>
    </message>
    <message>
        <source>Re&amp;view Changes</source>
        <translation>Änderungen &amp;prüfen</translation>
    </message>
    <message>
        <source>Look at the collected changes, and apply them</source>
        <translation>Die gesammelten Änderungen ansehen und anwenden</translation>
    </message>
    <message>
        <source>&amp;Undo Last Changes…</source>
        <translation>&amp;Letzte Änderungen rückgängig machen …</translation>
    </message>
    <message>
        <source>Take back what was applied last, after a review</source>
        <translation>Das zuletzt Angewendete zurücknehmen, nach einer Prüfung</translation>
    </message>
    <message>
        <source>&amp;History of Changes…</source>
        <translation>Änderung&amp;sverlauf …</translation>
    </message>
    <message>
        <source>What this console changed, and what can be taken back</source>
        <translation>Was diese Konsole geändert hat und was zurückgenommen werden kann</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>Ä&amp;nderungen</translation>
    </message>
    <message>
        <source>No changes are pending; “Add to Changes” in a form collects them.</source>
        <translation>Keine Änderungen vorgemerkt; „Zu Änderungen hinzufügen“ in einem Formular sammelt sie.</translation>
    </message>
    <message>
        <source>Review changes (%1)</source>
        <translation>Änderungen prüfen (%1)</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>Änderungen prüfen</translation>
    </message>
</context>
<context>
    <name>trunkdesk::Workspace</name>
    <message>
        <source>Open exported files</source>
        <translation>Exportierte Dateien öffnen</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a folder of exported files</source>
        <translation>Einen Ordner exportierter Dateien öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s) …</source>
        <translation>
            <numerusform>%n Datei wird gelesen …</numerusform>
            <numerusform>%n Dateien werden gelesen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Opening was cancelled.</source>
        <translation>Das Öffnen wurde abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; trunkctl check lists all of them.</source>
        <translation>
            <numerusform>… und %n weitere; trunkctl check zeigt alle.</numerusform>
            <numerusform>… und %n weitere; trunkctl check zeigt alle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) opened. They can be looked at and not changed.</source>
        <translation>
            <numerusform>%n Datensatz geöffnet. Er kann angesehen, aber nicht geändert werden.</numerusform>
            <numerusform>%n Datensätze geöffnet. Sie können angesehen, aber nicht geändert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no record in it that could be shown.</source>
        <translation>Darin ist kein Datensatz, der gezeigt werden könnte.</translation>
    </message>
    <message>
        <source>The step that is under way is ended first; then the account closes.</source>
        <translation>Der laufende Schritt wird zuerst beendet; dann wird das Konto geschlossen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>account and file</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name and number of a file</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>trunkdesk::YesBox</name>
    <message>
        <source>Yes, I mean it</source>
        <translation>Ja, so gewollt</translation>
    </message>
    <message>
        <source>Write %1 once more to allow it:</source>
        <translation>Zum Erlauben %1 noch einmal eingeben:</translation>
    </message>
</context>
</TS>
