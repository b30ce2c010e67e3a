<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Checks</name>
    <message>
        <source>A trunk is named like a SIP domain, or the reverse</source>
        <translation>Ein Trunk heißt wie eine SIP-Domain, oder umgekehrt</translation>
    </message>
    <message>
        <source>Names of trunks end with .pstn.twilio.com, names of SIP domains with .sip.twilio.com. Calls go by the name, so with the wrong end they reach nothing, or something else.</source>
        <translation>Namen von Trunks enden auf .pstn.twilio.com, Namen von SIP-Domains auf .sip.twilio.com. Anrufe richten sich nach dem Namen; mit dem falschen Ende erreichen sie nichts oder etwas anderes.</translation>
    </message>
    <message>
        <source>Correct the end of the name here and in the PBX.</source>
        <translation>Das Ende des Namens hier und in der Telefonanlage korrigieren.</translation>
    </message>
    <message>
        <source>An address begins with sips:</source>
        <translation>Eine Adresse beginnt mit sips:</translation>
    </message>
    <message>
        <source>The provider takes sip: addresses only and says nowhere for sure what it does with sips:. Calls to such a target cannot be counted on. Targets that are switched off count: they fail once they are switched on.</source>
        <translation>Der Anbieter nimmt nur sip:-Adressen und sagt nirgends verlässlich, was er mit sips: macht. Auf Anrufe an ein solches Ziel ist kein Verlass. Auch ausgeschaltete Ziele zählen: Sie versagen, sobald sie eingeschaltet werden.</translation>
    </message>
    <message>
        <source>Write sip: and add ;transport=tls, which asks for the same encrypted connection.</source>
        <translation>sip: schreiben und ;transport=tls ergänzen; das verlangt dieselbe verschlüsselte Verbindung.</translation>
    </message>
    <message>
        <source>An address is no SIP address</source>
        <translation>Eine Adresse ist keine SIP-Adresse</translation>
    </message>
    <message>
        <source>A target that begins with https:, tel:, sip:// or the like takes no calls, although the provider&apos;s own examples show some of them. Targets that are switched off count: they fail once they are switched on.</source>
        <translation>Ein Ziel, das mit https:, tel:, sip:// oder Ähnlichem beginnt, nimmt keine Anrufe an, obwohl Beispiele des Anbieters so etwas zeigen. Auch ausgeschaltete Ziele zählen: Sie versagen, sobald sie eingeschaltet werden.</translation>
    </message>
    <message>
        <source>Write the address as sip: and the host, for example sip:pbx.example.com.</source>
        <translation>Die Adresse als sip: und Host schreiben, zum Beispiel sip:pbx.example.com.</translation>
    </message>
    <message>
        <source>An address asks for a transport that there is not</source>
        <translation>Eine Adresse verlangt einen Transport, den es nicht gibt</translation>
    </message>
    <message>
        <source>Calls are sent over UDP, TCP or TLS. A target that asks for another transport gets none. Targets that are switched off count: they fail once they are switched on.</source>
        <translation>Anrufe werden über UDP, TCP oder TLS gesendet. Ein Ziel, das einen anderen Transport verlangt, bekommt keine. Auch ausgeschaltete Ziele zählen: Sie versagen, sobald sie eingeschaltet werden.</translation>
    </message>
    <message>
        <source>Choose the transport that your system listens to.</source>
        <translation>Den Transport wählen, auf dem das eigene System lauscht.</translation>
    </message>
    <message>
        <source>Port and encryption do not go together</source>
        <translation>Port und Verschlüsselung passen nicht zusammen</translation>
    </message>
    <message>
        <source>Systems usually listen for TLS on port 5061 and for unencrypted calls on 5060. An address with the port of the one and the transport of the other most likely gets no answer, and the call goes to the next target. Other ports say nothing. Targets that are switched off count.</source>
        <translation>Systeme erwarten TLS meist auf Port 5061 und unverschlüsselte Anrufe auf 5060. Eine Adresse mit dem Port des einen und dem Transport des anderen bekommt höchstwahrscheinlich keine Antwort, und der Anruf geht zum nächsten Ziel. Andere Ports sagen nichts aus. Auch ausgeschaltete Ziele zählen.</translation>
    </message>
    <message>
        <source>Correct the port or the transport. If your system really listens that way, ignore this.</source>
        <translation>Port oder Transport korrigieren. Lauscht das System wirklich so, dies ignorieren.</translation>
    </message>
    <message>
        <source>An address names no transport</source>
        <translation>Eine Adresse nennt keinen Transport</translation>
    </message>
    <message>
        <source>Without a transport calls are sent over UDP. A mismatch with what the system listens to is the commonest reason why no call comes in and nobody sees an error.</source>
        <translation>Ohne Transport werden Anrufe über UDP gesendet. Passt das nicht zu dem, worauf das System lauscht, kommt kein Anruf herein, und niemand sieht einen Fehler; keine Ursache dafür ist häufiger.</translation>
    </message>
    <message>
        <source>Say the transport in the address, ;transport=udp if that is meant.</source>
        <translation>Den Transport in der Adresse angeben; ;transport=udp, wenn das gemeint ist.</translation>
    </message>
    <message>
        <source>Nobody can reach an address</source>
        <translation>Eine Adresse ist für niemanden erreichbar</translation>
    </message>
    <message>
        <source>Private, loopback and link-local addresses and names of a local network are reached from inside only, and the provider&apos;s own hosts lead back to the provider. Every call to such a target fails. Targets that are switched off count: they fail once they are switched on.</source>
        <translation>Private, Loopback- und Link-Local-Adressen und Namen eines lokalen Netzes sind nur von innen erreichbar, und die eigenen Hosts des Anbieters führen zum Anbieter zurück. Jeder Anruf an ein solches Ziel scheitert. Auch ausgeschaltete Ziele zählen: Sie versagen, sobald sie eingeschaltet werden.</translation>
    </message>
    <message>
        <source>Enter the public address or name of your own system.</source>
        <translation>Die öffentliche Adresse oder den öffentlichen Namen des eigenen Systems eingeben.</translation>
    </message>
    <message>
        <source>An address names a place that the provider does not know</source>
        <translation>Eine Adresse nennt einen Standort, den der Anbieter nicht kennt</translation>
    </message>
    <message>
        <source>A misspelt edge or region is not refused but ignored: calls leave from the usual place, on a longer way and from addresses that the far side&apos;s firewall may not let in. Targets that are switched off count.</source>
        <translation>Ein falsch geschriebener Edge-Standort oder eine falsch geschriebene Region wird nicht abgelehnt, sondern ignoriert: Anrufe kommen vom üblichen Standort, auf längerem Weg und von Adressen, die die Firewall der Gegenseite vielleicht nicht hereinlässt. Auch ausgeschaltete Ziele zählen.</translation>
    </message>
    <message>
        <source>Correct the spelling of the edge, or leave it out.</source>
        <translation>Die Schreibweise des Edge-Standorts korrigieren oder ihn weglassen.</translation>
    </message>
    <message>
        <source>A list of addresses that is attached to nothing</source>
        <translation>Eine Adressliste, die nirgends zugeordnet ist</translation>
    </message>
    <message>
        <source>An IP access control list has no effect until it is attached to a trunk or a domain. Whoever was to be let in by it is not.</source>
        <translation>Eine IP-Zugriffsliste wirkt erst, wenn sie einem Trunk oder einer Domain zugeordnet ist. Wen sie hereinlassen sollte, der kommt nicht herein.</translation>
    </message>
    <message>
        <source>Attach the list to the trunk or domain that it was made for, or delete it.</source>
        <translation>Die Liste dem Trunk oder der Domain zuordnen, für die sie gedacht war, oder sie löschen.</translation>
    </message>
    <message>
        <source>Credentials that are attached to nothing</source>
        <translation>Zugangsdaten, die nirgends zugeordnet sind</translation>
    </message>
    <message>
        <source>Credentials have no effect until they are attached to a trunk or a domain. Whoever signs in with them is refused.</source>
        <translation>Zugangsdaten wirken erst, wenn sie einem Trunk oder einer Domain zugeordnet sind. Wer sich mit ihnen anmeldet, wird abgelehnt.</translation>
    </message>
    <message>
        <source>Attach them to the trunk or domain that they were made for, or delete them.</source>
        <translation>Sie dem Trunk oder der Domain zuordnen, für die sie gedacht waren, oder sie löschen.</translation>
    </message>
    <message>
        <source>Old passwords</source>
        <translation>Alte Passwörter</translation>
    </message>
    <message>
        <source>Credentials of a list that is attached were last changed more than two years ago. People leave and files are copied in that time, and the passwords still open the door.</source>
        <translation>Zugangsdaten einer zugeordneten Liste wurden zuletzt vor mehr als zwei Jahren geändert. In dieser Zeit gehen Mitarbeiter und werden Dateien kopiert, und die Passwörter öffnen die Tür noch immer.</translation>
    </message>
    <message>
        <source>Give them new passwords, at the provider and at the PBX.</source>
        <translation>Ihnen neue Passwörter geben, beim Anbieter und in der Telefonanlage.</translation>
    </message>
    <message>
        <source>A number that leads nowhere</source>
        <translation>Eine Rufnummer, die nirgends hinführt</translation>
    </message>
    <message>
        <source>A number that can take calls has neither a trunk nor an application nor a URL. It is paid for, and whoever calls it hears a failure.</source>
        <translation>Eine Rufnummer, die Anrufe annehmen kann, hat weder Trunk noch Anwendung noch URL. Sie kostet Geld, und wer sie anruft, hört eine Fehleransage.</translation>
    </message>
    <message>
        <source>Put the number on a trunk, or give it an application or a URL.</source>
        <translation>Die Rufnummer einem Trunk zuordnen oder ihr eine Anwendung oder URL geben.</translation>
    </message>
    <message>
        <source>A voice URL that is never asked</source>
        <translation>Eine Voice-URL, die nie abgefragt wird</translation>
    </message>
    <message>
        <source>A number is on a trunk and has a voice URL or application, too. While it is on the trunk that is ignored; when it is taken off, calls suddenly go there.</source>
        <translation>Eine Rufnummer liegt auf einem Trunk und hat zugleich eine Voice-URL oder Anwendung. Auf dem Trunk wird diese ignoriert; wird die Rufnummer vom Trunk gelöst, gehen Anrufe plötzlich dorthin.</translation>
    </message>
    <message>
        <source>Clear the URL, unless calls are to go there when the number leaves the trunk.</source>
        <translation>Die URL leeren, außer wenn Anrufe dorthin gehen sollen, sobald die Rufnummer den Trunk verlässt.</translation>
    </message>
    <message>
        <source>Close to a limit of the provider</source>
        <translation>Nahe an einer Grenze des Anbieters</translation>
    </message>
    <message>
        <source>Nine tenths of what the provider documents as the most are used. Calls are not concerned; the next addition may be refused, perhaps at a bad moment.</source>
        <translation>Neun Zehntel dessen, was der Anbieter als Höchstzahl dokumentiert, sind belegt. Anrufe betrifft das nicht; das nächste Hinzufügen wird vielleicht abgelehnt, womöglich zur Unzeit.</translation>
    </message>
    <message>
        <source>Delete what is no longer used, or ask the provider for more in good time.</source>
        <translation>Löschen, was nicht mehr gebraucht wird, oder den Anbieter rechtzeitig um mehr bitten.</translation>
    </message>
    <message>
        <source>A number is on an outbound trunk</source>
        <translation>Eine Rufnummer liegt auf einem ausgehenden Trunk</translation>
    </message>
    <message>
        <source>Only inbound trunks take calls. The provider lets a number be bound to an outbound one all the same, and it goes silent without any error.</source>
        <translation>Nur eingehende Trunks nehmen Anrufe an. Der Anbieter lässt eine Rufnummer trotzdem einem ausgehenden zuordnen, und sie verstummt ohne jeden Fehler.</translation>
    </message>
    <message>
        <source>Bind the number to an inbound trunk.</source>
        <translation>Die Rufnummer einem eingehenden Trunk zuordnen.</translation>
    </message>
    <message>
        <source>An inbound trunk has no primary URI</source>
        <translation>Ein eingehender Trunk hat keine erste URI</translation>
    </message>
    <message>
        <source>The primary URI says where calls to the trunk&apos;s numbers go. Without one, or with one that is no longer there, every call fails.</source>
        <translation>Die erste URI sagt, wohin Anrufe an die Rufnummern des Trunks gehen. Fehlt sie oder gibt es sie nicht mehr, scheitert jeder Anruf.</translation>
    </message>
    <message>
        <source>Choose a primary URI.</source>
        <translation>Eine erste URI wählen.</translation>
    </message>
    <message>
        <source>The fallback is the primary</source>
        <translation>Die Ersatz-URI ist die erste</translation>
    </message>
    <message>
        <source>The fallback URI is tried when the primary fails. When both are the same, or lead to the same host and port, both fail together.</source>
        <translation>Die Ersatz-URI wird versucht, wenn die erste versagt. Sind beide gleich oder führen sie zum selben Host und Port, fallen beide zusammen aus.</translation>
    </message>
    <message>
        <source>Choose a fallback on another system.</source>
        <translation>Eine Ersatz-URI auf einem anderen System wählen.</translation>
    </message>
    <message>
        <source>A disabled trunk has numbers</source>
        <translation>Ein abgeschalteter Trunk hat Rufnummern</translation>
    </message>
    <message>
        <source>A disabled trunk takes no calls, so nobody answers its numbers.</source>
        <translation>Ein abgeschalteter Trunk nimmt keine Anrufe an, daher meldet sich unter seinen Rufnummern niemand.</translation>
    </message>
    <message>
        <source>Enable the trunk, or bind its numbers to another one.</source>
        <translation>Den Trunk einschalten oder seine Rufnummern einem anderen zuordnen.</translation>
    </message>
    <message>
        <source>An address holds a password or token</source>
        <translation>Eine Adresse enthält ein Passwort oder Token</translation>
    </message>
    <message>
        <source>A password in a SIP address, a user or password in a web address, or a token in its query is stored in the clear: it stands in the provider&apos;s console, in exports and in logs. Addresses that are not used now count, since the secret is open all the same.</source>
        <translation>Ein Passwort in einer SIP-Adresse, ein Benutzer oder Passwort in einer Webadresse oder ein Token in deren Abfrage wird im Klartext gespeichert: Es steht in der Konsole des Anbieters, in Exporten und in Logs. Auch derzeit unbenutzte Adressen zählen, denn das Geheimnis liegt trotzdem offen.</translation>
    </message>
    <message>
        <source>Take it out and change it at the far side. Let that trust the provider&apos;s addresses or its signature instead; where the provider signs in itself, give it the password in the field that is made for that.</source>
        <translation>Es herausnehmen und auf der Gegenseite ändern. Diese stattdessen den Adressen oder der Signatur des Anbieters vertrauen lassen; wo sich der Anbieter selbst anmeldet, das Passwort in das dafür vorgesehene Feld eingeben.</translation>
    </message>
    <message>
        <source>No phone can register</source>
        <translation>Kein Telefon kann sich registrieren</translation>
    </message>
    <message>
        <source>Registration is switched on at a SIP domain, and no credential list is attached for it. Lists that are attached for calls do not count: registrations have their own.</source>
        <translation>An einer SIP-Domain ist die Registrierung eingeschaltet, aber dafür ist keine Zugangsdatenliste zugeordnet. Listen, die für Anrufe zugeordnet sind, zählen nicht: Registrierungen haben eigene.</translation>
    </message>
    <message>
        <source>Attach a credential list for registrations, or switch registration off.</source>
        <translation>Eine Zugangsdatenliste für Registrierungen zuordnen oder die Registrierung ausschalten.</translation>
    </message>
    <message>
        <source>Silence is recorded</source>
        <translation>Stille wird aufgezeichnet</translation>
    </message>
    <message>
        <source>Recordings of a trunk keep the silence at their beginning and end. Storage and minutes are billed for it.</source>
        <translation>Aufzeichnungen eines Trunks behalten die Stille an Anfang und Ende. Speicher und Minuten dafür werden berechnet.</translation>
    </message>
    <message>
        <source>Have silence trimmed, unless a rule demands recordings of the whole call.</source>
        <translation>Stille abschneiden lassen, außer wenn eine Vorschrift Aufzeichnungen des ganzen Anrufs verlangt.</translation>
    </message>
    <message>
        <source>No disaster recovery URL</source>
        <translation>Keine Disaster-Recovery-URL</translation>
    </message>
    <message>
        <source>When no target takes a call, the disaster recovery URL says what to do with it: a message, voice mail, another number. Without one the call fails. Said of trunks with two or more targets that are switched on; with one, ORIG-SINGLE says it, with none, ORIG-NONE. Trunks without any number are left out.</source>
        <translation>Nimmt kein Ziel einen Anruf an, sagt die Disaster-Recovery-URL, was mit ihm geschieht: eine Ansage, Voicemail, eine andere Rufnummer. Ohne sie scheitert der Anruf. Gemeldet bei Trunks mit zwei oder mehr eingeschalteten Zielen; bei einem meldet es ORIG-SINGLE, bei keinem ORIG-NONE. Trunks ohne Rufnummer bleiben außen vor.</translation>
    </message>
    <message>
        <source>Enter a URL that answers with instructions, on a machine that has nothing to do with the targets.</source>
        <translation>Eine URL eingeben, die mit Anweisungen antwortet, auf einem Rechner, der mit den Zielen nichts zu tun hat.</translation>
    </message>
    <message>
        <source>The disaster recovery URL is not encrypted</source>
        <translation>Die Disaster-Recovery-URL ist nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Over plain http the numbers of callers can be read on the way, and somebody else can answer with instructions for the call.</source>
        <translation>Über einfaches http sind die Rufnummern der Anrufer unterwegs lesbar, und jemand anderes kann mit Anweisungen für den Anruf antworten.</translation>
    </message>
    <message>
        <source>Use https.</source>
        <translation>https verwenden.</translation>
    </message>
    <message>
        <source>The last resort is on the machine of a target</source>
        <translation>Der letzte Ausweg liegt auf dem Rechner eines Ziels</translation>
    </message>
    <message>
        <source>The disaster recovery URL is asked when the targets are down. On the host of one of them it is most likely down, too. Targets that are switched off do not count.</source>
        <translation>Die Disaster-Recovery-URL wird abgefragt, wenn die Ziele ausgefallen sind. Auf dem Host eines Ziels ist sie dann höchstwahrscheinlich auch ausgefallen. Ausgeschaltete Ziele zählen nicht.</translation>
    </message>
    <message>
        <source>Put what answers the URL on another machine.</source>
        <translation>Auf einen anderen Rechner legen, was unter der URL antwortet.</translation>
    </message>
    <message>
        <source>Two targets are the same system</source>
        <translation>Zwei Ziele sind dasselbe System</translation>
    </message>
    <message>
        <source>Two targets of a trunk lead to the same host and port, so when that system is down both fail together. The port that is not written counts: 5060, or 5061 with TLS. Targets that are switched off do not count, nor does the same host through another edge.</source>
        <translation>Zwei Ziele eines Trunks führen zum selben Host und Port; fällt dieses System aus, fallen also beide zusammen aus. Ein nicht angegebener Port zählt als 5060, mit TLS als 5061. Ausgeschaltete Ziele zählen nicht, ebenso wenig derselbe Host über einen anderen Edge-Standort.</translation>
    </message>
    <message>
        <source>Point one of them at another system, or delete it.</source>
        <translation>Eines davon auf ein anderes System verweisen lassen oder es löschen.</translation>
    </message>
    <message>
        <source>A backup has the priority of its primary</source>
        <translation>Ein Ersatz hat die Priorität seines Hauptziels</translation>
    </message>
    <message>
        <source>Targets of one priority share the calls all the time. A target whose name says backup, standby or the like, at the priority of one that is called primary or main, is no backup but takes calls now. Targets that are switched off do not count.</source>
        <translation>Ziele einer Priorität teilen sich die Anrufe ständig. Ein Ziel, dessen Name „backup“, „standby“ oder Ähnliches sagt, mit der Priorität eines, das „primary“ oder „main“ heißt, ist kein Ersatz, sondern nimmt schon jetzt Anrufe an. Ausgeschaltete Ziele zählen nicht.</translation>
    </message>
    <message>
        <source>Give the backup a larger priority number: it is tried later.</source>
        <translation>Dem Ersatz eine größere Prioritätszahl geben: Er wird dann später versucht.</translation>
    </message>
    <message>
        <source>A backup is tried before its primary</source>
        <translation>Ein Ersatz wird vor seinem Hauptziel versucht</translation>
    </message>
    <message>
        <source>The lowest priority number is tried first. A target whose name says primary or main, with a larger number than one that is called backup or standby, gets calls only when the backup fails. Targets that are switched off do not count.</source>
        <translation>Die niedrigste Prioritätszahl wird zuerst versucht. Ein Ziel, dessen Name „primary“ oder „main“ sagt, mit größerer Zahl als eines, das „backup“ oder „standby“ heißt, bekommt nur Anrufe, wenn der Ersatz versagt. Ausgeschaltete Ziele zählen nicht.</translation>
    </message>
    <message>
        <source>Exchange the two.</source>
        <translation>Die beiden tauschen.</translation>
    </message>
    <message>
        <source>A weight is out of range</source>
        <translation>Ein Gewicht liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>Weights from 1 to 65535 say how targets of one priority share the calls. What another number does is not said anywhere, least of all for 0: the target may get no call at all. Targets that are switched off count: it holds once they are switched on.</source>
        <translation>Gewichte von 1 bis 65535 sagen, wie sich Ziele einer Priorität die Anrufe teilen. Was eine andere Zahl bewirkt, steht nirgends, am wenigsten bei 0: Vielleicht bekommt das Ziel gar keinen Anruf. Auch ausgeschaltete Ziele zählen: Es gilt, sobald sie eingeschaltet werden.</translation>
    </message>
    <message>
        <source>Give it a weight from 1 on, or switch the target off if it is to get no calls.</source>
        <translation>Ihm ein Gewicht ab 1 geben oder das Ziel ausschalten, wenn es keine Anrufe bekommen soll.</translation>
    </message>
    <message>
        <source>A target gets hardly any calls</source>
        <translation>Ein Ziel bekommt kaum Anrufe</translation>
    </message>
    <message>
        <source>Its weight is less than one hundredth of the sum of its priority, so nearly no call tries it, and a fault there stays unseen until the others fail. Targets that are switched off do not count.</source>
        <translation>Sein Gewicht ist weniger als ein Hundertstel der Summe seiner Priorität, daher versucht es kaum ein Anruf, und eine Störung dort bleibt unbemerkt, bis die anderen ausfallen. Ausgeschaltete Ziele zählen nicht.</translation>
    </message>
    <message>
        <source>If it is a backup, give it a larger priority number; else give it a weight that can be noticed.</source>
        <translation>Ist es ein Ersatz, ihm eine größere Prioritätszahl geben; sonst ein spürbares Gewicht.</translation>
    </message>
    <message>
        <source>Numbers without a target</source>
        <translation>Rufnummern ohne Ziel</translation>
    </message>
    <message>
        <source>A trunk has numbers, and none of its origination URLs is enabled. Callers hear a failure, unless a disaster recovery URL takes the calls.</source>
        <translation>Ein Trunk hat Rufnummern, und keine seiner Origination-URLs ist eingeschaltet. Anrufer hören eine Fehleransage, sofern nicht eine Disaster-Recovery-URL die Anrufe annimmt.</translation>
    </message>
    <message>
        <source>Enable an origination URL, add one, or put the numbers on another trunk.</source>
        <translation>Eine Origination-URL einschalten, eine hinzufügen oder die Rufnummern einem anderen Trunk zuordnen.</translation>
    </message>
    <message>
        <source>One target and nothing behind it</source>
        <translation>Ein Ziel und nichts dahinter</translation>
    </message>
    <message>
        <source>All calls of a trunk go to one target. When it is down, or its line is, callers hear a failure.</source>
        <translation>Alle Anrufe eines Trunks gehen an ein Ziel. Fällt es oder seine Leitung aus, hören Anrufer eine Fehleransage.</translation>
    </message>
    <message>
        <source>Add a second target at another site, or say what is asked when no target answers.</source>
        <translation>Ein zweites Ziel an einem anderen Standort hinzufügen oder angeben, was abgefragt wird, wenn kein Ziel antwortet.</translation>
    </message>
    <message>
        <source>No room for another target</source>
        <translation>Kein Platz für ein weiteres Ziel</translation>
    </message>
    <message>
        <source>A trunk has as many origination URLs as the provider allows. In an emergency no other can be added beside them.</source>
        <translation>Ein Trunk hat so viele Origination-URLs, wie der Anbieter erlaubt. Im Notfall kann keine weitere dazukommen.</translation>
    </message>
    <message>
        <source>Delete targets that are switched off for good, or spread the numbers over two trunks.</source>
        <translation>Ziele löschen, die auf Dauer ausgeschaltet sind, oder die Rufnummern auf zwei Trunks verteilen.</translation>
    </message>
    <message>
        <source>Targets without a number</source>
        <translation>Ziele ohne Rufnummer</translation>
    </message>
    <message>
        <source>A trunk knows where calls go, and no number leads to it, so no call ever does.</source>
        <translation>Ein Trunk weiß, wohin Anrufe gehen, aber keine Rufnummer führt zu ihm, daher kommt nie ein Anruf.</translation>
    </message>
    <message>
        <source>Put numbers on the trunk. A trunk that is used for outgoing calls alone needs no targets.</source>
        <translation>Dem Trunk Rufnummern zuordnen. Ein Trunk nur für ausgehende Anrufe braucht keine Ziele.</translation>
    </message>
    <message>
        <source>Nobody is let in</source>
        <translation>Niemand wird hereingelassen</translation>
    </message>
    <message>
        <source>A trunk with a termination domain, a SIP domain or an outbound trunk has neither addresses nor credentials that say who may call. The provider refuses every call that comes to it; your PBX sees 403 Forbidden.</source>
        <translation>Ein Trunk mit Terminierungs-Domain, eine SIP-Domain oder ein ausgehender Trunk hat weder Adressen noch Zugangsdaten, die sagen, wer anrufen darf. Der Anbieter lehnt jeden Anruf dorthin ab; die Telefonanlage sieht 403 Forbidden.</translation>
    </message>
    <message>
        <source>Attach an IP access control list with the public address of your PBX, a credential list, or both. With both a call has to satisfy both.</source>
        <translation>Eine IP-Zugriffsliste mit der öffentlichen Adresse der Telefonanlage, eine Zugangsdatenliste oder beides zuordnen. Bei beidem muss ein Anruf beides erfüllen.</translation>
    </message>
    <message>
        <source>A list of addresses without an address</source>
        <translation>Eine Adressliste ohne Adresse</translation>
    </message>
    <message>
        <source>An IP access control list is attached and lists nothing, so it lets nobody in. Calls get through only where another list of addresses is attached, too.</source>
        <translation>Eine IP-Zugriffsliste ist zugeordnet und enthält nichts, daher lässt sie niemanden herein. Anrufe kommen nur durch, wo auch eine andere Adressliste zugeordnet ist.</translation>
    </message>
    <message>
        <source>Add the public address of your PBX to the list, or detach the list.</source>
        <translation>Die öffentliche Adresse der Telefonanlage in die Liste eintragen oder die Liste lösen.</translation>
    </message>
    <message>
        <source>A credential list without a credential</source>
        <translation>Eine Zugangsdatenliste ohne Zugangsdaten</translation>
    </message>
    <message>
        <source>A credential list is attached and holds nothing, so nobody can sign in with it: calls are refused, or phones cannot register.</source>
        <translation>Eine Zugangsdatenliste ist zugeordnet und enthält nichts, daher kann sich niemand damit anmelden: Anrufe werden abgelehnt, oder Telefone können sich nicht registrieren.</translation>
    </message>
    <message>
        <source>Add a credential and give its user name and password to your PBX, or detach the list.</source>
        <translation>Zugangsdaten hinzufügen und Benutzername und Passwort in der Telefonanlage eintragen, oder die Liste lösen.</translation>
    </message>
    <message>
        <source>One credential list for several trunks or domains</source>
        <translation>Eine Zugangsdatenliste für mehrere Trunks oder Domains</translation>
    </message>
    <message>
        <source>The same user names and passwords open several trunks or domains, so a password that leaks at one place lets strangers call through all of them.</source>
        <translation>Dieselben Benutzernamen und Passwörter öffnen mehrere Trunks oder Domains; ein Passwort, das an einer Stelle bekannt wird, lässt Fremde also über alle anrufen.</translation>
    </message>
    <message>
        <source>Give each trunk and each domain a credential list of its own, with passwords of its own.</source>
        <translation>Jedem Trunk und jeder Domain eine eigene Zugangsdatenliste mit eigenen Passwörtern geben.</translation>
    </message>
    <message>
        <source>A field holds what nobody could save</source>
        <translation>Ein Feld enthält, was niemand speichern könnte</translation>
    </message>
    <message>
        <source>The value breaks the rules of its field: a file that was edited by hand, or an odd answer of the provider. It is kept as it is, but it cannot be saved anew, and what it does to calls is not known. What another check says better is not said again.</source>
        <translation>Der Wert verletzt die Regeln seines Feldes: eine von Hand bearbeitete Datei oder eine seltsame Antwort des Anbieters. Er bleibt, wie er ist, kann aber nicht neu gespeichert werden, und was er bei Anrufen bewirkt, ist nicht bekannt. Was eine andere Prüfung besser sagt, steht hier nicht noch einmal.</translation>
    </message>
    <message>
        <source>Correct the field; the message says how.</source>
        <translation>Das Feld korrigieren; die Meldung sagt, wie.</translation>
    </message>
    <message>
        <source>A field holds something doubtful</source>
        <translation>Ein Feld enthält Zweifelhaftes</translation>
    </message>
    <message>
        <source>The value may be saved, but a form would ask whether it is meant. What another check says better is not said again.</source>
        <translation>Der Wert darf gespeichert werden, aber ein Formular würde fragen, ob er gewollt ist. Was eine andere Prüfung besser sagt, steht hier nicht noch einmal.</translation>
    </message>
    <message>
        <source>Correct the field if it is not meant.</source>
        <translation>Das Feld korrigieren, wenn der Wert nicht gewollt ist.</translation>
    </message>
    <message>
        <source>A wide range of addresses may call</source>
        <translation>Ein weiter Adressbereich darf anrufen</translation>
    </message>
    <message>
        <source>A list that is attached lets more than 256 addresses in (a prefix shorter than /24). Below /16 it is worse: that is more than any telephone system has, and whoever gets hold of one of the addresses calls at your expense.</source>
        <translation>Eine zugeordnete Liste lässt mehr als 256 Adressen herein (ein Präfix kürzer als /24). Unter /16 ist es schlimmer: Das ist mehr, als irgendeine Telefonanlage hat, und wer eine der Adressen in die Hand bekommt, ruft auf Ihre Kosten an.</translation>
    </message>
    <message>
        <source>List the addresses from which your PBX really calls, with a prefix of /24 or longer, and let a credential list ask for a password besides.</source>
        <translation>Die Adressen eintragen, von denen die Telefonanlage wirklich anruft, mit einem Präfix von /24 oder länger, und dazu über eine Zugangsdatenliste ein Passwort verlangen.</translation>
    </message>
    <message>
        <source>Trunk and target do not agree on encryption</source>
        <translation>Trunk und Ziel sind sich über die Verschlüsselung nicht einig</translation>
    </message>
    <message>
        <source>A trunk that demands encryption calls its targets with TLS and SRTP only; one that does not sends speech in the clear even where TLS carries the signalling. Where the far side expects the other, calls are refused, often with 488. Targets that are switched off do not count.</source>
        <translation>Ein Trunk, der Verschlüsselung verlangt, ruft seine Ziele nur mit TLS und SRTP an; einer, der das nicht tut, sendet Sprache auch dann im Klartext, wenn TLS die Signalisierung trägt. Erwartet die Gegenseite das andere, werden Anrufe abgelehnt, oft mit 488. Ausgeschaltete Ziele zählen nicht.</translation>
    </message>
    <message>
        <source>Decide for both: encryption on the trunk and ;transport=tls in every address, or neither.</source>
        <translation>Für beide entscheiden: Verschlüsselung am Trunk und ;transport=tls in jeder Adresse, oder keines von beidem.</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>The call ended as it should: the network side hung up.</source>
        <translation>Der Anruf endete, wie er sollte: Die Netzseite legte auf.</translation>
    </message>
    <message>
        <source>The call ended as it should: the PBX side hung up.</source>
        <translation>Der Anruf endete, wie er sollte: Die Seite der Telefonanlage legte auf.</translation>
    </message>
    <message>
        <source>No sound arrived for too long, so the provider ended the call.</source>
        <translation>Zu lange kam kein Ton an, daher beendete der Anbieter den Anruf.</translation>
    </message>
    <message>
        <source>Check that the firewall lets RTP through both ways (UDP 10000 to 30000), and that the PBX tells its public address in the SDP.</source>
        <translation>Prüfen, ob die Firewall RTP in beide Richtungen durchlässt (UDP 10000 bis 30000) und die Telefonanlage im SDP ihre öffentliche Adresse angibt.</translation>
    </message>
    <message>
        <source>The account ran out of credit while the call went on.</source>
        <translation>Dem Konto ging während des Anrufs das Guthaben aus.</translation>
    </message>
    <message>
        <source>Add credit in the provider&apos;s console, and let it be topped up by itself.</source>
        <translation>In der Konsole des Anbieters Guthaben aufladen und es automatisch aufladen lassen.</translation>
    </message>
    <message>
        <source>A change of the running call was refused, and the call ended.</source>
        <translation>Eine Änderung des laufenden Anrufs wurde abgelehnt, und der Anruf endete.</translation>
    </message>
    <message>
        <source>See what changes during the call: hold, transfer, another codec.</source>
        <translation>Nachsehen, was sich während des Anrufs ändert: Halten, Übergabe, ein anderer Codec.</translation>
    </message>
    <message>
        <source>The request could not be read: a header is missing, cut off or malformed.</source>
        <translation>Die Anfrage war nicht lesbar: Ein Header fehlt, ist abgeschnitten oder fehlerhaft.</translation>
    </message>
    <message>
        <source>Look at the request as it left the PBX before trying again. A flow that ends at 407 also comes out like this: then look at the credential.</source>
        <translation>Die Anfrage ansehen, wie sie die Telefonanlage verließ, bevor es weitere Versuche gibt. Auch ein Ablauf, der bei 407 endet, kommt so heraus: Dann die Zugangsdaten prüfen.</translation>
    </message>
    <message>
        <source>A carrier did not accept the call from the provider.</source>
        <translation>Ein Netzbetreiber hat den Anruf vom Anbieter nicht angenommen.</translation>
    </message>
    <message>
        <source>Try again. If it stays, tell the provider with the Call-ID and the time.</source>
        <translation>Erneut versuchen. Bleibt es so, dem Anbieter Call-ID und Zeit nennen.</translation>
    </message>
    <message>
        <source>The trunk asks for a user name and a password, and none came that fits.</source>
        <translation>Der Trunk verlangt Benutzername und Passwort, und es kamen keine passenden.</translation>
    </message>
    <message>
        <source>Enter the credential&apos;s user name (not its name) and password in the PBX, or its address in the list.</source>
        <translation>In der Telefonanlage den Benutzernamen der Zugangsdaten (nicht ihren Namen) und das Passwort eingeben, oder ihre Adresse in die Liste eintragen.</translation>
    </message>
    <message>
        <source>The account has no credit to begin a call.</source>
        <translation>Das Konto hat kein Guthaben, um einen Anruf zu beginnen.</translation>
    </message>
    <message>
        <source>A carrier refused the call; trying with other credentials changes nothing.</source>
        <translation>Ein Netzbetreiber hat den Anruf abgelehnt; andere Zugangsdaten ändern daran nichts.</translation>
    </message>
    <message>
        <source>Check the number; if calls to it should work, ask the provider&apos;s support.</source>
        <translation>Die Rufnummer prüfen; sollten Anrufe dorthin möglich sein, den Support des Anbieters fragen.</translation>
    </message>
    <message>
        <source>The provider has blocked the number until it is checked.</source>
        <translation>Der Anbieter hat die Rufnummer gesperrt, bis sie geprüft ist.</translation>
    </message>
    <message>
        <source>Ask the provider&apos;s support.</source>
        <translation>Den Support des Anbieters fragen.</translation>
    </message>
    <message>
        <source>The PBX refused the provider&apos;s sign-in.</source>
        <translation>Die Telefonanlage hat die Anmeldung des Anbieters abgelehnt.</translation>
    </message>
    <message>
        <source>Compare user name and password of the origination URI with what the PBX expects.</source>
        <translation>Benutzername und Passwort der Origination-URI mit dem vergleichen, was die Telefonanlage erwartet.</translation>
    </message>
    <message>
        <source>No trunk has the domain that was called.</source>
        <translation>Kein Trunk hat die angerufene Domain.</translation>
    </message>
    <message>
        <source>Compare the domain in the PBX letter by letter with the termination domain of the trunk.</source>
        <translation>Die Domain in der Telefonanlage Buchstabe für Buchstabe mit der Terminierungs-Domain des Trunks vergleichen.</translation>
    </message>
    <message>
        <source>An incoming call found no route to a URI.</source>
        <translation>Ein eingehender Anruf fand keinen Weg zu einer URI.</translation>
    </message>
    <message>
        <source>See that the number is bound to an inbound trunk that is enabled, and that the trunk has a primary URI.</source>
        <translation>Prüfen, ob die Rufnummer einem eingeschalteten eingehenden Trunk zugeordnet ist und der Trunk eine erste URI hat.</translation>
    </message>
    <message>
        <source>Nobody was found under the number: for an incoming call the PBX said so, for an outgoing one the network.</source>
        <translation>Unter der Rufnummer wurde niemand gefunden: Bei einem eingehenden Anruf sagte das die Telefonanlage, bei einem ausgehenden das Netz.</translation>
    </message>
    <message>
        <source>Incoming: let the PBX know the number in exactly the form in which it comes. Outgoing: check the number.</source>
        <translation>Eingehend: Die Rufnummer in der Telefonanlage genau in der Form eintragen, in der sie ankommt. Ausgehend: Die Rufnummer prüfen.</translation>
    </message>
    <message>
        <source>The number begins with a prefix that leads nowhere.</source>
        <translation>Die Rufnummer beginnt mit einer Vorwahl, die nirgends hinführt.</translation>
    </message>
    <message>
        <source>Send numbers in E.164: + and country code, no prefix for an outside line, no blanks.</source>
        <translation>Rufnummern im Format E.164 senden: + und Ländervorwahl, keine Ziffer zur Amtsholung, keine Leerzeichen.</translation>
    </message>
    <message>
        <source>TLS or SRTP was used on a trunk whose secure option is off.</source>
        <translation>TLS oder SRTP wurde auf einem Trunk verwendet, dessen Option „Sicher“ aus ist.</translation>
    </message>
    <message>
        <source>Switch the secure option on here, or TLS and SRTP off on the other side.</source>
        <translation>Die Option „Sicher“ hier einschalten, oder TLS und SRTP auf der anderen Seite ausschalten.</translation>
    </message>
    <message>
        <source>The number that is called is not in E.164.</source>
        <translation>Die angerufene Rufnummer ist nicht im Format E.164.</translation>
    </message>
    <message>
        <source>The caller ID is not a number.</source>
        <translation>Die Anrufer-ID ist keine Rufnummer.</translation>
    </message>
    <message>
        <source>Send a number of this account as caller ID, in E.164.</source>
        <translation>Eine Rufnummer dieses Kontos als Anrufer-ID senden, im Format E.164.</translation>
    </message>
    <message>
        <source>The caller ID has fewer than six digits.</source>
        <translation>Die Anrufer-ID hat weniger als sechs Ziffern.</translation>
    </message>
    <message>
        <source>Somebody on the way asks the provider for a user name and a password.</source>
        <translation>Eine Stelle auf dem Weg verlangt vom Anbieter Benutzername und Passwort.</translation>
    </message>
    <message>
        <source>If it is the PBX: let it trust the provider&apos;s addresses, or enter its credentials at the origination URI.</source>
        <translation>Ist es die Telefonanlage: Sie den Adressen des Anbieters vertrauen lassen oder ihre Zugangsdaten bei der Origination-URI eingeben.</translation>
    </message>
    <message>
        <source>A carrier did not answer in time.</source>
        <translation>Ein Netzbetreiber hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The PBX did not answer in time: the packets were lost, dropped by a firewall, or it is down.</source>
        <translation>Die Telefonanlage hat nicht rechtzeitig geantwortet: Die Pakete gingen verloren, eine Firewall hat sie verworfen, oder die Anlage ist ausgefallen.</translation>
    </message>
    <message>
        <source>See whether the request arrives at the far side at all. Check host, port and transport of the target, and the firewall rules for the provider&apos;s addresses.</source>
        <translation>Nachsehen, ob die Anfrage überhaupt bei der Gegenseite ankommt. Host, Port und Transport des Ziels prüfen, dazu die Firewall-Regeln für die Adressen des Anbieters.</translation>
    </message>
    <message>
        <source>A wrong user name or password, or an address that is not in the list of the trunk.</source>
        <translation>Benutzername oder Passwort ist falsch, oder die Adresse steht nicht in der Liste des Trunks.</translation>
    </message>
    <message>
        <source>The caller ID is not a number of the account.</source>
        <translation>Die Anrufer-ID ist keine Rufnummer des Kontos.</translation>
    </message>
    <message>
        <source>The caller ID is a number that may only be called.</source>
        <translation>Die Anrufer-ID ist eine Rufnummer, die nur angerufen werden darf.</translation>
    </message>
    <message>
        <source>Use another number as caller ID.</source>
        <translation>Eine andere Rufnummer als Anrufer-ID verwenden.</translation>
    </message>
    <message>
        <source>The two sides share no codec.</source>
        <translation>Die beiden Seiten haben keinen gemeinsamen Codec.</translation>
    </message>
    <message>
        <source>Offer PCMU or PCMA, and DTMF as telephone-event.</source>
        <translation>PCMU oder PCMA anbieten, und DTMF als telephone-event.</translation>
    </message>
    <message>
        <source>The address begins with a scheme that is not taken.</source>
        <translation>Die Adresse beginnt mit einem Schema, das nicht angenommen wird.</translation>
    </message>
    <message>
        <source>Use sip: and ask for encryption with ;transport=tls.</source>
        <translation>sip: verwenden und Verschlüsselung mit ;transport=tls verlangen.</translation>
    </message>
    <message>
        <source>The session timer of the request is shorter than the other side accepts.</source>
        <translation>Der Session-Timer der Anfrage ist kürzer, als die andere Seite annimmt.</translation>
    </message>
    <message>
        <source>Raise Session-Expires in the PBX to the Min-SE of the answer at least.</source>
        <translation>Session-Expires in der Telefonanlage mindestens auf das Min-SE der Antwort erhöhen.</translation>
    </message>
    <message>
        <source>An incoming call came to a trunk without a primary URI, so it had nowhere to go.</source>
        <translation>Ein eingehender Anruf kam zu einem Trunk ohne erste URI und konnte daher nirgends hin.</translation>
    </message>
    <message>
        <source>Choose a primary URI for the trunk, and a fallback besides.</source>
        <translation>Eine erste URI für den Trunk wählen, dazu eine Ersatz-URI.</translation>
    </message>
    <message>
        <source>The host of the origination URI cannot be resolved.</source>
        <translation>Der Host der Origination-URI lässt sich nicht auflösen.</translation>
    </message>
    <message>
        <source>Check the host name letter by letter, and its entry in the public DNS.</source>
        <translation>Den Hostnamen Buchstabe für Buchstabe prüfen, ebenso seinen Eintrag im öffentlichen DNS.</translation>
    </message>
    <message>
        <source>The provider could not take the call right now; too many calls a second may be the reason.</source>
        <translation>Der Anbieter konnte den Anruf gerade nicht annehmen; vielleicht sind es zu viele Anrufe je Sekunde.</translation>
    </message>
    <message>
        <source>Try again, and let the dialler begin calls more slowly.</source>
        <translation>Erneut versuchen und den Dialer Anrufe langsamer beginnen lassen.</translation>
    </message>
    <message>
        <source>Whoever is called cannot be reached now.</source>
        <translation>Der Angerufene ist gerade nicht erreichbar.</translation>
    </message>
    <message>
        <source>The PBX is known and cannot take the call now.</source>
        <translation>Die Telefonanlage ist bekannt und kann den Anruf gerade nicht annehmen.</translation>
    </message>
    <message>
        <source>See whether the phone or PBX is registered or reachable. A Reason header often says more.</source>
        <translation>Prüfen, ob Telefon oder Telefonanlage registriert oder erreichbar ist. Ein Reason-Header sagt oft mehr.</translation>
    </message>
    <message>
        <source>A request in a call that the other side does not know, or no longer.</source>
        <translation>Eine Anfrage in einem Anruf, den die andere Seite nicht oder nicht mehr kennt.</translation>
    </message>
    <message>
        <source>The packets of one call reach two machines, or two calls have the same Call-ID.</source>
        <translation>Die Pakete eines Anrufs erreichen zwei Server, oder zwei Anrufe haben dieselbe Call-ID.</translation>
    </message>
    <message>
        <source>The call came back to where it had been.</source>
        <translation>Der Anruf kam dorthin zurück, wo er schon war.</translation>
    </message>
    <message>
        <source>Look for a trunk or PBX that sends calls for this number back to the provider.</source>
        <translation>Einen Trunk oder eine Telefonanlage suchen, die Anrufe an diese Rufnummer zum Anbieter zurücksendet.</translation>
    </message>
    <message>
        <source>The call passed more machines than it may, most often because it runs in a circle.</source>
        <translation>Der Anruf lief über mehr Server, als er darf, meist weil er im Kreis läuft.</translation>
    </message>
    <message>
        <source>Look for a trunk or PBX that sends calls for this number back to the provider, and let the PBX begin with Max-Forwards 70.</source>
        <translation>Einen Trunk oder eine Telefonanlage suchen, die Anrufe an diese Rufnummer zum Anbieter zurücksendet, und die Telefonanlage mit Max-Forwards 70 beginnen lassen.</translation>
    </message>
    <message>
        <source>Whoever is called is busy; for an incoming call the PBX said so: no line or agent is free.</source>
        <translation>Der Angerufene ist besetzt; bei einem eingehenden Anruf sagte das die Telefonanlage: Keine Leitung oder kein Agent ist frei.</translation>
    </message>
    <message>
        <source>Incoming: see how many calls at once the PBX takes, and who answers this number.</source>
        <translation>Eingehend: Prüfen, wie viele Anrufe die Telefonanlage gleichzeitig annimmt und wer sich unter dieser Rufnummer meldet.</translation>
    </message>
    <message>
        <source>The caller gave up before anybody answered.</source>
        <translation>Der Anrufer gab auf, bevor sich jemand meldete.</translation>
    </message>
    <message>
        <source>The two sides share no codec or no kind of encryption.</source>
        <translation>Die beiden Seiten haben keinen Codec oder keine Art der Verschlüsselung gemeinsam.</translation>
    </message>
    <message>
        <source>Compare codecs, encryption and DTMF that the two sides offer.</source>
        <translation>Codecs, Verschlüsselung und DTMF vergleichen, die beide Seiten anbieten.</translation>
    </message>
    <message>
        <source>The provider ended the call before it was answered.</source>
        <translation>Der Anbieter hat den Anruf beendet, bevor er angenommen wurde.</translation>
    </message>
    <message>
        <source>Look at the SIP log of the call in the provider&apos;s console.</source>
        <translation>Das SIP-Log des Anrufs in der Konsole des Anbieters ansehen.</translation>
    </message>
    <message>
        <source>Both sides wanted to change the call at the same moment; they try again by themselves.</source>
        <translation>Beide Seiten wollten den Anruf im selben Augenblick ändern; sie versuchen es von selbst erneut.</translation>
    </message>
    <message>
        <source>Only when calls drop: switch direct media or session refreshes by re-INVITE off on one side.</source>
        <translation>Nur wenn Anrufe abbrechen: auf einer Seite Direct Media oder die Sitzungsauffrischung per re-INVITE ausschalten.</translation>
    </message>
    <message>
        <source>The other side wants both to agree on a way of protection first.</source>
        <translation>Die andere Seite will sich zuerst auf eine Art der Absicherung einigen.</translation>
    </message>
    <message>
        <source>Use TLS, and the way that the Security-Server header of the answer names.</source>
        <translation>TLS verwenden, und die Art, die der Security-Server-Header der Antwort nennt.</translation>
    </message>
    <message>
        <source>A sign-in inside the provider&apos;s own network failed.</source>
        <translation>Eine Anmeldung innerhalb des Anbieternetzes ist gescheitert.</translation>
    </message>
    <message>
        <source>The PBX gave up before anybody answered.</source>
        <translation>Die Telefonanlage gab auf, bevor sich jemand meldete.</translation>
    </message>
    <message>
        <source>Nothing is wrong by itself. See how long the PBX lets it ring.</source>
        <translation>Für sich genommen kein Fehler. Prüfen, wie lange die Telefonanlage klingeln lässt.</translation>
    </message>
    <message>
        <source>Plivo Zentrunk: hang-up codes 3000 to 4550</source>
        <translation>Plivo Zentrunk: Auflege-Codes 3000 bis 4550</translation>
    </message>
    <message>
        <source>The account is suspended or closed, most often for want of credit.</source>
        <translation>Das Konto ist gesperrt oder geschlossen, meist mangels Guthaben.</translation>
    </message>
    <message>
        <source>Look at the balance and the state of the account in the provider&apos;s console.</source>
        <translation>Guthaben und Status des Kontos in der Konsole des Anbieters ansehen.</translation>
    </message>
    <message>
        <source>A trial account cannot do this.</source>
        <translation>Ein Probekonto kann das nicht.</translation>
    </message>
    <message>
        <source>Upgrade the account in the provider&apos;s console.</source>
        <translation>Das Konto in der Konsole des Anbieters hochstufen.</translation>
    </message>
    <message>
        <source>A call came in for an account that is suspended or closed.</source>
        <translation>Ein Anruf kam für ein gesperrtes oder geschlossenes Konto herein.</translation>
    </message>
    <message>
        <source>More calls at once than the account may have.</source>
        <translation>Mehr gleichzeitige Anrufe, als das Konto haben darf.</translation>
    </message>
    <message>
        <source>Ask the provider for a higher limit, or let fewer calls run at once.</source>
        <translation>Den Anbieter um eine höhere Grenze bitten oder weniger Anrufe gleichzeitig laufen lassen.</translation>
    </message>
    <message>
        <source>A web address that says what to do with a call answered with an error, too late, or nothing usable.</source>
        <translation>Eine Webadresse, die sagt, was mit einem Anruf geschieht, antwortete mit einem Fehler, zu spät oder nichts Brauchbares.</translation>
    </message>
    <message>
        <source>Fetch the address yourself. It must answer 200 within 15 seconds with the right Content-Type.</source>
        <translation>Die Adresse selbst abrufen. Sie muss innerhalb von 15 Sekunden mit 200 und dem richtigen Content-Type antworten.</translation>
    </message>
    <message>
        <source>The web server that says what to do with a call could not be reached.</source>
        <translation>Der Webserver, der sagt, was mit einem Anruf geschieht, war nicht erreichbar.</translation>
    </message>
    <message>
        <source>See that the host is public, that its firewall is open, and that it answers within 10 seconds.</source>
        <translation>Prüfen, ob der Host öffentlich ist, seine Firewall offen ist und er innerhalb von 10 Sekunden antwortet.</translation>
    </message>
    <message>
        <source>The host of a web address has no entry in the public DNS.</source>
        <translation>Der Host einer Webadresse hat keinen Eintrag im öffentlichen DNS.</translation>
    </message>
    <message>
        <source>Check the host name letter by letter.</source>
        <translation>Den Hostnamen Buchstabe für Buchstabe prüfen.</translation>
    </message>
    <message>
        <source>An application called on with a caller ID that it may not use.</source>
        <translation>Eine Anwendung rief mit einer Anrufer-ID weiter an, die sie nicht verwenden darf.</translation>
    </message>
    <message>
        <source>Send a number of this account as caller ID, in E.164, or verify the number in the provider&apos;s console.</source>
        <translation>Eine Rufnummer dieses Kontos als Anrufer-ID senden, im Format E.164, oder die Rufnummer in der Konsole des Anbieters bestätigen.</translation>
    </message>
    <message>
        <source>The number is not in E.164, does not exist, or no carrier brings calls there.</source>
        <translation>Die Rufnummer ist nicht im Format E.164, existiert nicht, oder kein Netzbetreiber stellt Anrufe dorthin zu.</translation>
    </message>
    <message>
        <source>The provider does not connect calls to this number: risk of fraud, or a regulation.</source>
        <translation>Der Anbieter verbindet keine Anrufe zu dieser Rufnummer: Betrugsgefahr oder eine Vorschrift.</translation>
    </message>
    <message>
        <source>If the call is legitimate, ask the provider&apos;s support.</source>
        <translation>Ist der Anruf legitim, den Support des Anbieters fragen.</translation>
    </message>
    <message>
        <source>The number begins with a country code that does not exist.</source>
        <translation>Die Rufnummer beginnt mit einer Ländervorwahl, die es nicht gibt.</translation>
    </message>
    <message>
        <source>The account may not call this country.</source>
        <translation>Das Konto darf dieses Land nicht anrufen.</translation>
    </message>
    <message>
        <source>Permit the country under the geographic permissions of the provider&apos;s console, if such calls are wanted.</source>
        <translation>Das Land in der Konsole des Anbieters unter den geografischen Berechtigungen erlauben, wenn solche Anrufe gewollt sind.</translation>
    </message>
    <message>
        <source>An application calls a SIP address that cannot be read.</source>
        <translation>Eine Anwendung ruft eine SIP-Adresse an, die nicht lesbar ist.</translation>
    </message>
    <message>
        <source>Check the SIP address in the application: sip:user@host.</source>
        <translation>Die SIP-Adresse in der Anwendung prüfen: sip:user@host.</translation>
    </message>
    <message>
        <source>The account may not call SIP addresses.</source>
        <translation>Das Konto darf keine SIP-Adressen anrufen.</translation>
    </message>
    <message>
        <source>Ask the provider&apos;s support to switch it on.</source>
        <translation>Den Support des Anbieters bitten, es einzuschalten.</translation>
    </message>
    <message>
        <source>The caller ID is no valid number, is not assigned, or may not be used for calls (do-not-originate list).</source>
        <translation>Die Anrufer-ID ist keine gültige Rufnummer, ist nicht vergeben oder darf nicht für Anrufe verwendet werden (Do-Not-Originate-Liste).</translation>
    </message>
    <message>
        <source>An application calls one of the provider&apos;s own SIP domains in a way that is not allowed.</source>
        <translation>Eine Anwendung ruft eine SIP-Domain des Anbieters auf eine nicht erlaubte Art an.</translation>
    </message>
    <message>
        <source>Call a registered user of a domain of the same account.</source>
        <translation>Einen registrierten Benutzer einer Domain desselben Kontos anrufen.</translation>
    </message>
    <message>
        <source>The credentials are wrong, belong to another account or region, or may not do this.</source>
        <translation>Die Zugangsdaten sind falsch, gehören zu einem anderen Konto oder einer anderen Region oder dürfen dies nicht.</translation>
    </message>
    <message>
        <source>Enter the account&apos;s credentials again; a key may be restricted, or the account suspended.</source>
        <translation>Die Zugangsdaten des Kontos neu eingeben; vielleicht ist ein Schlüssel eingeschränkt oder das Konto gesperrt.</translation>
    </message>
    <message>
        <source>Two changes of the same record arrived at once; this one was refused.</source>
        <translation>Zwei Änderungen desselben Datensatzes kamen gleichzeitig an; diese wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Gleich erneut versuchen.</translation>
    </message>
    <message>
        <source>There is no such record, or not in this account.</source>
        <translation>Es gibt keinen solchen Datensatz, oder nicht in diesem Konto.</translation>
    </message>
    <message>
        <source>Refresh: somebody may have deleted it.</source>
        <translation>Aktualisieren: Vielleicht hat ihn jemand gelöscht.</translation>
    </message>
    <message>
        <source>More requests at once than the account may send; this one was not processed.</source>
        <translation>Mehr gleichzeitige Anfragen, als das Konto senden darf; diese wurde nicht bearbeitet.</translation>
    </message>
    <message>
        <source>Wait a moment and try again; see what else uses the same account.</source>
        <translation>Kurz warten und erneut versuchen; nachsehen, was sonst dasselbe Konto verwendet.</translation>
    </message>
    <message>
        <source>The account may not use SIP.</source>
        <translation>Das Konto darf SIP nicht verwenden.</translation>
    </message>
    <message>
        <source>The account has as many SIP domains as it may.</source>
        <translation>Das Konto hat schon so viele SIP-Domains, wie es haben darf.</translation>
    </message>
    <message>
        <source>Delete what is no longer needed, or ask the provider to raise the limit.</source>
        <translation>Löschen, was nicht mehr gebraucht wird, oder den Anbieter bitten, die Grenze zu erhöhen.</translation>
    </message>
    <message>
        <source>The domain name is not allowed, is taken, or lies below a domain of somebody else.</source>
        <translation>Der Domain-Name ist nicht erlaubt, schon vergeben oder liegt unter einer fremden Domain.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>A domain below this one still exists.</source>
        <translation>Eine Domain unter dieser gibt es noch.</translation>
    </message>
    <message>
        <source>Delete or rename that one first.</source>
        <translation>Zuerst jene löschen oder umbenennen.</translation>
    </message>
    <message>
        <source>A list of this name, or this address in the list, exists already.</source>
        <translation>Eine Liste dieses Namens, oder diese Adresse in der Liste, gibt es schon.</translation>
    </message>
    <message>
        <source>Choose another name, or leave the address out.</source>
        <translation>Einen anderen Namen wählen oder die Adresse weglassen.</translation>
    </message>
    <message>
        <source>The list is still attached to a trunk or domain.</source>
        <translation>Die Liste ist noch einem Trunk oder einer Domain zugeordnet.</translation>
    </message>
    <message>
        <source>Detach the list everywhere first; “Used by” in its details says where that is.</source>
        <translation>Die Liste zuerst überall lösen; „Verwendet von“ in ihren Details sagt, wo.</translation>
    </message>
    <message>
        <source>The list has as many addresses as it may.</source>
        <translation>Die Liste hat schon so viele Adressen, wie sie haben darf.</translation>
    </message>
    <message>
        <source>The account has as many lists as it may.</source>
        <translation>Das Konto hat schon so viele Listen, wie es haben darf.</translation>
    </message>
    <message>
        <source>A list of this name exists already, the user name is too long, or the password too weak.</source>
        <translation>Eine Liste dieses Namens gibt es schon, der Benutzername ist zu lang oder das Passwort zu schwach.</translation>
    </message>
    <message>
        <source>Choose another name, or let a password be generated.</source>
        <translation>Einen anderen Namen wählen oder ein Passwort erzeugen lassen.</translation>
    </message>
    <message>
        <source>The list has as many credentials as it may.</source>
        <translation>Die Liste hat schon so viele Zugangsdaten, wie sie haben darf.</translation>
    </message>
    <message>
        <source>The user name or the password does not keep the provider&apos;s rules.</source>
        <translation>Benutzername oder Passwort hält die Regeln des Anbieters nicht ein.</translation>
    </message>
    <message>
        <source>The account has as many trunks as it may.</source>
        <translation>Das Konto hat schon so viele Trunks, wie es haben darf.</translation>
    </message>
    <message>
        <source>The termination domain is used by another trunk, is an id of another account, or the list is attached already.</source>
        <translation>Die Terminierungs-Domain gehört einem anderen Trunk, ist die ID eines anderen Kontos, oder die Liste ist schon zugeordnet.</translation>
    </message>
    <message>
        <source>Choose another domain, or see what is attached.</source>
        <translation>Eine andere Domain wählen oder nachsehen, was zugeordnet ist.</translation>
    </message>
    <message>
        <source>Trunks whose domains lie below one another stand in each other&apos;s way.</source>
        <translation>Trunks, deren Domains untereinander liegen, stehen sich im Weg.</translation>
    </message>
    <message>
        <source>Delete or rename the one below first.</source>
        <translation>Zuerst den darunter löschen oder umbenennen.</translation>
    </message>
    <message>
        <source>Somebody else has this termination domain.</source>
        <translation>Diese Terminierungs-Domain gehört schon jemand anderem.</translation>
    </message>
    <message>
        <source>The trunk has as many origination URLs as it may.</source>
        <translation>Der Trunk hat schon so viele Origination-URLs, wie er haben darf.</translation>
    </message>
    <message>
        <source>This rate of calls cannot be set by oneself.</source>
        <translation>Diese Anrufrate lässt sich nicht selbst einstellen.</translation>
    </message>
    <message>
        <source>The region does not exist.</source>
        <translation>Die Region gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose one of the provider&apos;s regions.</source>
        <translation>Eine der Regionen des Anbieters wählen.</translation>
    </message>
    <message>
        <source>A number of the trunk serves emergency calls.</source>
        <translation>Eine Rufnummer des Trunks dient für Notrufe.</translation>
    </message>
    <message>
        <source>Switch emergency calling off for its numbers first.</source>
        <translation>Zuerst die Notrufe für seine Rufnummern ausschalten.</translation>
    </message>
    <message>
        <source>Twilio: errors of requests, web addresses and accounts</source>
        <translation>Twilio: Fehler bei Anfragen, Webadressen und Konten</translation>
    </message>
    <message>
        <source>The number is well formed, and nobody has it.</source>
        <translation>Die Rufnummer ist richtig aufgebaut, und niemand hat sie.</translation>
    </message>
    <message>
        <source>Check the number: with + and country code, and known to the PBX in exactly that form.</source>
        <translation>Die Rufnummer prüfen: mit + und Ländervorwahl, und der Telefonanlage genau in dieser Form bekannt.</translation>
    </message>
    <message>
        <source>The network through which the call was to go is not known.</source>
        <translation>Das Netz, durch das der Anruf gehen sollte, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Try another destination; if only this one fails, tell the provider with the Call-ID.</source>
        <translation>Ein anderes Anrufziel versuchen; scheitert nur dieses, dem Anbieter die Call-ID nennen.</translation>
    </message>
    <message>
        <source>No way leads to this number from where the call was.</source>
        <translation>Von dort, wo der Anruf war, führt kein Weg zu dieser Rufnummer.</translation>
    </message>
    <message>
        <source>Check the number, and the routes of the PBX for it.</source>
        <translation>Die Rufnummer und die Routen der Telefonanlage dafür prüfen.</translation>
    </message>
    <message>
        <source>The line that was chosen cannot be used for this call.</source>
        <translation>Die gewählte Leitung kann für diesen Anruf nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Nothing here is configured for it; look into the log of the system that sent it.</source>
        <translation>Hier ist nichts dafür konfiguriert; das Log des Systems ansehen, das dies gesendet hat.</translation>
    </message>
    <message>
        <source>Somebody hung up. This is how calls end.</source>
        <translation>Jemand hat aufgelegt. So enden Anrufe.</translation>
    </message>
    <message>
        <source>Whoever is called is on the phone.</source>
        <translation>Der Angerufene telefoniert gerade.</translation>
    </message>
    <message>
        <source>A PBX that is merely full should answer 503 instead, so that the next target is tried.</source>
        <translation>Eine Telefonanlage, die nur ausgelastet ist, sollte stattdessen mit 503 antworten, damit das nächste Ziel versucht wird.</translation>
    </message>
    <message>
        <source>Nothing came back from the place that was called, not even ringing.</source>
        <translation>Vom Angerufenen kam nichts zurück, nicht einmal ein Klingeln.</translation>
    </message>
    <message>
        <source>It rang, and nobody answered in time.</source>
        <translation>Es klingelte, und niemand meldete sich rechtzeitig.</translation>
    </message>
    <message>
        <source>The phone is not reachable: not registered, or without a network.</source>
        <translation>Das Telefon ist nicht erreichbar: nicht registriert oder ohne Netz.</translation>
    </message>
    <message>
        <source>The call could have been taken and was not: by a person, a rule, or for want of permission.</source>
        <translation>Der Anruf hätte angenommen werden können und wurde es nicht: durch einen Menschen, durch eine Regel oder mangels Erlaubnis.</translation>
    </message>
    <message>
        <source>See which address the call really comes from, whether it is in a list of the trunk whose domain the Request-URI names, and whether the destination and the caller ID are allowed.</source>
        <translation>Nachsehen, von welcher Adresse der Anruf wirklich kommt, ob sie in einer Liste des Trunks steht, dessen Domain die Request-URI nennt, und ob Anrufziel und Anrufer-ID erlaubt sind.</translation>
    </message>
    <message>
        <source>Whoever had the number has another one now.</source>
        <translation>Wer die Rufnummer hatte, hat jetzt eine andere.</translation>
    </message>
    <message>
        <source>Take the number out of dial lists, or ask its owner.</source>
        <translation>Die Rufnummer aus Anruflisten nehmen oder ihren Inhaber fragen.</translation>
    </message>
    <message>
        <source>The call is to go to another number.</source>
        <translation>Der Anruf soll zu einer anderen Rufnummer gehen.</translation>
    </message>
    <message>
        <source>Providers follow a redirection seldom or not at all: let the PBX make the second call itself.</source>
        <translation>Anbieter folgen einer Umleitung selten oder gar nicht: Die Telefonanlage den zweiten Anruf selbst führen lassen.</translation>
    </message>
    <message>
        <source>A network could not bring the call to its destination, for instance because it ran in a circle.</source>
        <translation>Ein Netz konnte den Anruf nicht ans Ziel bringen, etwa weil er im Kreis lief.</translation>
    </message>
    <message>
        <source>Several phones rang, and another one was answered.</source>
        <translation>Mehrere Telefone klingelten, und an einem anderen wurde abgenommen.</translation>
    </message>
    <message>
        <source>The way to the place that was called does not work: a line or a machine is down.</source>
        <translation>Der Weg zum Angerufenen funktioniert nicht: Eine Leitung oder ein Server ist ausgefallen.</translation>
    </message>
    <message>
        <source>The number is too short, or not of the form that the other side reads.</source>
        <translation>Die Rufnummer ist zu kurz oder nicht in der Form, die die andere Seite liest.</translation>
    </message>
    <message>
        <source>A supplementary service that the call asks for is not given.</source>
        <translation>Ein Zusatzdienst, den der Anruf verlangt, wird nicht geboten.</translation>
    </message>
    <message>
        <source>The call ended, and nothing more exact is told.</source>
        <translation>Der Anruf endete, und Genaueres wird nicht gesagt.</translation>
    </message>
    <message>
        <source>Look at the SIP status beside it, which says more.</source>
        <translation>Den SIP-Status daneben ansehen, der mehr sagt.</translation>
    </message>
    <message>
        <source>Every line is taken: of the PBX, of the trunk, or of a network.</source>
        <translation>Alle Leitungen sind belegt: der Telefonanlage, des Trunks oder eines Netzes.</translation>
    </message>
    <message>
        <source>See who sent it. From the provider: call rate and limits, then the targets of the trunk. From the PBX: its load and its lines.</source>
        <translation>Nachsehen, wer dies gesendet hat. Vom Anbieter: Anrufrate und Grenzen, dann die Ziele des Trunks. Von der Telefonanlage: ihre Last und ihre Leitungen.</translation>
    </message>
    <message>
        <source>A network on the way is down, and will be for a while.</source>
        <translation>Ein Netz auf dem Weg ist ausgefallen und bleibt es eine Weile.</translation>
    </message>
    <message>
        <source>Look at the provider&apos;s status page, and send the calls another way until then.</source>
        <translation>Die Statusseite des Anbieters ansehen und die Anrufe bis dahin auf anderem Weg senden.</translation>
    </message>
    <message>
        <source>A network on the way has a trouble that should pass soon.</source>
        <translation>Ein Netz auf dem Weg hat eine Störung, die bald vorbei sein sollte.</translation>
    </message>
    <message>
        <source>A machine on the way has too much to do.</source>
        <translation>Ein Server auf dem Weg ist überlastet.</translation>
    </message>
    <message>
        <source>The line that was asked for cannot be had.</source>
        <translation>Die verlangte Leitung ist nicht zu haben.</translation>
    </message>
    <message>
        <source>Something that the call needs is used up; nothing more exact is told.</source>
        <translation>Etwas, das der Anruf braucht, ist aufgebraucht; Genaueres wird nicht gesagt.</translation>
    </message>
    <message>
        <source>The line does not include what the call asks for.</source>
        <translation>Der Anschluss umfasst nicht, was der Anruf verlangt.</translation>
    </message>
    <message>
        <source>Ask the provider whether it can be had for this number.</source>
        <translation>Den Anbieter fragen, ob es das für diese Rufnummer gibt.</translation>
    </message>
    <message>
        <source>This line may not make such calls.</source>
        <translation>Dieser Anschluss darf solche Anrufe nicht führen.</translation>
    </message>
    <message>
        <source>Look at the permitted countries and at the balance in the provider&apos;s console.</source>
        <translation>In der Konsole des Anbieters die erlaubten Länder und das Guthaben ansehen.</translation>
    </message>
    <message>
        <source>Whoever is called takes no such calls.</source>
        <translation>Der Angerufene nimmt solche Anrufe nicht an.</translation>
    </message>
    <message>
        <source>Ask whoever is called, or try with another caller ID.</source>
        <translation>Den Angerufenen fragen oder es mit einer anderen Anrufer-ID versuchen.</translation>
    </message>
    <message>
        <source>This line may not make calls of this sort (fax, data, video).</source>
        <translation>Dieser Anschluss darf keine Anrufe dieser Art führen (Fax, Daten, Video).</translation>
    </message>
    <message>
        <source>Make it a plain voice call.</source>
        <translation>Einen einfachen Sprachanruf daraus machen.</translation>
    </message>
    <message>
        <source>Calls of this sort cannot be had right now.</source>
        <translation>Anrufe dieser Art sind gerade nicht möglich.</translation>
    </message>
    <message>
        <source>A service cannot be had; nothing more exact is told.</source>
        <translation>Ein Dienst ist nicht verfügbar; Genaueres wird nicht gesagt.</translation>
    </message>
    <message>
        <source>The other side cannot do calls of this sort; with SIP that is mostly a codec or encryption that they do not share.</source>
        <translation>Die andere Seite beherrscht Anrufe dieser Art nicht; bei SIP fehlt meist ein gemeinsamer Codec oder eine gemeinsame Verschlüsselung.</translation>
    </message>
    <message>
        <source>The other side cannot do what the call asks for.</source>
        <translation>Die andere Seite beherrscht nicht, was der Anruf verlangt.</translation>
    </message>
    <message>
        <source>The two sides cannot talk to each other; with SIP that is mostly a codec or encryption that they do not share.</source>
        <translation>Die beiden Seiten verstehen sich nicht; bei SIP fehlt meist ein gemeinsamer Codec oder eine gemeinsame Verschlüsselung.</translation>
    </message>
    <message>
        <source>Set the secure option of the trunk and TLS with SRTP in the PBX alike, and offer PCMU or PCMA.</source>
        <translation>Die Option „Sicher“ des Trunks und TLS mit SRTP in der Telefonanlage gleich setzen, und PCMU oder PCMA anbieten.</translation>
    </message>
    <message>
        <source>A message lacks something that it must have.</source>
        <translation>Einer Nachricht fehlt etwas, das sie haben muss.</translation>
    </message>
    <message>
        <source>Somebody waited too long for an answer and gave up: packets that do not arrive, most often the ACK.</source>
        <translation>Jemand wartete zu lange auf eine Antwort und gab auf: Pakete kommen nicht an, meist das ACK.</translation>
    </message>
    <message>
        <source>A message could not be read; nothing more exact is told.</source>
        <translation>Eine Nachricht war nicht lesbar; Genaueres wird nicht gesagt.</translation>
    </message>
    <message>
        <source>The call passed into a network of another sort, which does not tell why it failed.</source>
        <translation>Der Anruf ging in ein Netz anderer Art über, das nicht sagt, warum er scheiterte.</translation>
    </message>
    <message>
        <source>The caller gave up before anybody answered, or another phone was faster.</source>
        <translation>Der Anrufer gab auf, bevor sich jemand meldete, oder ein anderes Telefon war schneller.</translation>
    </message>
    <message>
        <source>No sound arrived for too long, so the switch ended the call.</source>
        <translation>Zu lange kam kein Ton an, daher beendete der Switch den Anruf.</translation>
    </message>
    <message>
        <source>Check that the firewall lets RTP through both ways, and that the PBX tells its public address in the SDP.</source>
        <translation>Prüfen, ob die Firewall RTP in beide Richtungen durchlässt und die Telefonanlage im SDP ihre öffentliche Adresse angibt.</translation>
    </message>
    <message>
        <source>The phone that was to ring is not registered at the switch.</source>
        <translation>Das Telefon, das klingeln sollte, ist am Switch nicht registriert.</translation>
    </message>
    <message>
        <source>Have the phone register again; check timeouts of NAT and firewall.</source>
        <translation>Das Telefon neu registrieren lassen; Timeouts von NAT und Firewall prüfen.</translation>
    </message>
    <message>
        <source>The far side did not even begin to ring in time.</source>
        <translation>Die Gegenseite begann nicht einmal rechtzeitig zu klingeln.</translation>
    </message>
    <message>
        <source>The switch was told to call through a gateway that it does not have.</source>
        <translation>Der Switch sollte über ein Gateway anrufen, das er nicht hat.</translation>
    </message>
    <message>
        <source>Check the name of the gateway in the dial plan of the switch.</source>
        <translation>Den Namen des Gateways im Wählplan des Switches prüfen.</translation>
    </message>
    <message>
        <source>The switch holds the gateway to the provider for dead: its registration or its pings fail.</source>
        <translation>Der Switch hält das Gateway zum Anbieter für tot: Seine Registrierung oder seine Pings scheitern.</translation>
    </message>
    <message>
        <source>See in the switch why: name resolution, password, firewall. A trunk that lets in by address needs no registration, so switch that off.</source>
        <translation>Im Switch nachsehen, warum: Namensauflösung, Passwort, Firewall. Ein Trunk, der nach Adresse hereinlässt, braucht keine Registrierung; sie dann ausschalten.</translation>
    </message>
    <message>
        <source>Cause values of telephone networks (Q.850)</source>
        <translation>Ursachenwerte von Telefonnetzen (Q.850)</translation>
    </message>
    <message>
        <source>Causes that FreeSWITCH adds</source>
        <translation>Ursachen, die FreeSWITCH hinzufügt</translation>
    </message>
    <message>
        <source>Something broke in the machine that answered.</source>
        <translation>Im Server, der geantwortet hat, ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>Look into the log of that machine at this second: for incoming calls it is the PBX, for outgoing ones the provider.</source>
        <translation>Das Log dieses Servers zu dieser Sekunde ansehen: Bei eingehenden Anrufen ist es die Telefonanlage, bei ausgehenden der Anbieter.</translation>
    </message>
    <message>
        <source>The machine that answered cannot do this kind of request at all.</source>
        <translation>Der Server, der geantwortet hat, beherrscht diese Art von Anfrage überhaupt nicht.</translation>
    </message>
    <message>
        <source>See which method was sent, and whether it went to the right machine.</source>
        <translation>Nachsehen, welche Methode gesendet wurde und ob sie an den richtigen Server ging.</translation>
    </message>
    <message>
        <source>A machine further on answered something that could not be used, or the destination is out of order.</source>
        <translation>Ein Server weiter hinten hat etwas Unbrauchbares geantwortet, oder das Anrufziel ist gestört.</translation>
    </message>
    <message>
        <source>No capacity or no way on right now: overload, maintenance, too many calls a second, no target that answers, or a DNS or TLS failure on the way there.</source>
        <translation>Gerade keine Kapazität oder kein Weg weiter: Überlast, Wartung, zu viele Anrufe je Sekunde, kein Ziel, das antwortet, oder ein DNS- oder TLS-Fehler auf dem Weg dorthin.</translation>
    </message>
    <message>
        <source>A machine on the way waited too long for the next one.</source>
        <translation>Ein Server auf dem Weg hat zu lange auf den nächsten gewartet.</translation>
    </message>
    <message>
        <source>The request does not say SIP/2.0.</source>
        <translation>Die Anfrage sagt nicht SIP/2.0.</translation>
    </message>
    <message>
        <source>See what was really sent to this port; it may be no SIP at all.</source>
        <translation>Nachsehen, was wirklich an diesen Port gesendet wurde; vielleicht ist es gar kein SIP.</translation>
    </message>
    <message>
        <source>The request as a whole is longer than the other side takes.</source>
        <translation>Die Anfrage als Ganzes ist länger, als die andere Seite annimmt.</translation>
    </message>
    <message>
        <source>Offer fewer codecs and drop headers that nobody needs, or use TCP or TLS instead of UDP.</source>
        <translation>Weniger Codecs anbieten und überflüssige Header weglassen, oder TCP oder TLS statt UDP verwenden.</translation>
    </message>
    <message>
        <source>A registration asks for a push service that the other side does not know.</source>
        <translation>Eine Registrierung verlangt einen Push-Dienst, den die andere Seite nicht kennt.</translation>
    </message>
    <message>
        <source>Switch push off for this account in the phone.</source>
        <translation>Push für dieses Konto im Telefon ausschalten.</translation>
    </message>
    <message>
        <source>The two sides could not agree on what must be there before it rings, such as reserved bandwidth.</source>
        <translation>Die beiden Seiten konnten sich nicht einigen, was vor dem Klingeln bereitstehen muss, etwa reservierte Bandbreite.</translation>
    </message>
    <message>
        <source>Switch preconditions (RFC 3312) off in the PBX.</source>
        <translation>Preconditions (RFC 3312) in der Telefonanlage ausschalten.</translation>
    </message>
    <message>
        <source>Every place of whoever is called is busy. No other target is tried after it.</source>
        <translation>Der Angerufene ist überall besetzt. Danach wird kein anderes Ziel versucht.</translation>
    </message>
    <message>
        <source>Whoever is called does not want the call, or a network on the way blocked it. No other target is tried after it.</source>
        <translation>Der Angerufene will den Anruf nicht, oder ein Netz auf dem Weg hat ihn blockiert. Danach wird kein anderes Ziel versucht.</translation>
    </message>
    <message>
        <source>If a PBX sends it, see its rules. From a network it may mean that the caller ID is held for unwanted: see whether the numbers are registered with the analytics providers.</source>
        <translation>Sendet dies eine Telefonanlage, deren Regeln ansehen. Aus einem Netz kann es heißen, dass die Anrufer-ID als unerwünscht gilt: Prüfen, ob die Rufnummern bei den Analyse-Anbietern registriert sind.</translation>
    </message>
    <message>
        <source>The server knows for certain that there is nobody of this name or number.</source>
        <translation>Der Server weiß sicher, dass es niemanden mit diesem Namen oder dieser Rufnummer gibt.</translation>
    </message>
    <message>
        <source>Whoever is called would take the call, but not with these codecs, this encryption or this bandwidth.</source>
        <translation>Der Angerufene würde den Anruf annehmen, aber nicht mit diesen Codecs, dieser Verschlüsselung oder dieser Bandbreite.</translation>
    </message>
    <message>
        <source>Whoever was called marked the call as unwanted; later calls from this number may be blocked.</source>
        <translation>Der Angerufene hat den Anruf als unerwünscht markiert; spätere Anrufe von dieser Rufnummer werden vielleicht blockiert.</translation>
    </message>
    <message>
        <source>Do not call again without consent. Many of these spoil the reputation of the number.</source>
        <translation>Ohne Einwilligung nicht wieder anrufen. Häufen sich solche Antworten, leidet der Ruf der Rufnummer.</translation>
    </message>
    <message>
        <source>A machine on the way, not a person, blocked the call, most often by the reputation of the number.</source>
        <translation>Ein Server auf dem Weg, kein Mensch, hat den Anruf blockiert, meist wegen des Rufs der Rufnummer.</translation>
    </message>
    <message>
        <source>The Call-Info header says whom to ask for redress.</source>
        <translation>Der Call-Info-Header sagt, an wen man sich dagegen wendet.</translation>
    </message>
    <message>
        <source>The request has arrived; nothing is decided yet.</source>
        <translation>Die Anfrage ist angekommen; noch ist nichts entschieden.</translation>
    </message>
    <message>
        <source>It rings.</source>
        <translation>Es klingelt.</translation>
    </message>
    <message>
        <source>The call goes on to another place.</source>
        <translation>Der Anruf geht an einen anderen Ort weiter.</translation>
    </message>
    <message>
        <source>The call waits in a queue.</source>
        <translation>Der Anruf wartet in einer Warteschlange.</translation>
    </message>
    <message>
        <source>The call is being set up; tones or announcements can be heard already.</source>
        <translation>Der Anruf wird aufgebaut; Töne oder Ansagen sind schon zu hören.</translation>
    </message>
    <message>
        <source>One of several places that were called has dropped out.</source>
        <translation>Eine von mehreren angerufenen Stellen ist ausgeschieden.</translation>
    </message>
    <message>
        <source>It worked: for a call, somebody answered.</source>
        <translation>Es hat geklappt: Bei einem Anruf hat sich jemand gemeldet.</translation>
    </message>
    <message>
        <source>A transfer or message was taken on; what came of it is told later.</source>
        <translation>Eine Übergabe oder Nachricht wurde angenommen; was daraus wurde, folgt später.</translation>
    </message>
    <message>
        <source>A subscription holds, and there is nothing to tell.</source>
        <translation>Ein Abonnement gilt, und es gibt nichts zu melden.</translation>
    </message>
    <message>
        <source>The address could mean several places, which the Contact headers list.</source>
        <translation>Die Adresse kann mehrere Stellen meinen, die in den Contact-Headern stehen.</translation>
    </message>
    <message>
        <source>Whoever is called is now reached at the address in the Contact header.</source>
        <translation>Der Angerufene ist jetzt unter der Adresse im Contact-Header erreichbar.</translation>
    </message>
    <message>
        <source>Enter the new address where calls are sent to; providers follow a redirection seldom or not at all.</source>
        <translation>Die neue Adresse dort eintragen, wohin Anrufe gesendet werden; Anbieter folgen einer Umleitung selten oder gar nicht.</translation>
    </message>
    <message>
        <source>For the time being whoever is called is reached at the address in the Contact header.</source>
        <translation>Der Angerufene ist vorübergehend unter der Adresse im Contact-Header erreichbar.</translation>
    </message>
    <message>
        <source>The call has to be sent through the proxy in the Contact header.</source>
        <translation>Der Anruf muss über den Proxy im Contact-Header gesendet werden.</translation>
    </message>
    <message>
        <source>The call failed, but the body of the answer names another service.</source>
        <translation>Der Anruf scheiterte, aber der Body der Antwort nennt einen anderen Dienst.</translation>
    </message>
    <message>
        <source>SIP: the server failed, or everybody (5xx, 6xx)</source>
        <translation>SIP: Fehler beim Server oder überall (5xx, 6xx)</translation>
    </message>
    <message>
        <source>SIP: on the way, done, redirected (1xx to 3xx)</source>
        <translation>SIP: unterwegs, erledigt, umgeleitet (1xx bis 3xx)</translation>
    </message>
    <message>
        <source>Look at the request as it left the PBX; a Warning header in the answer often names the line. A proxy or a router that rewrites SIP is a frequent cause.</source>
        <translation>Die Anfrage ansehen, wie sie die Telefonanlage verließ; ein Warning-Header in der Antwort nennt oft die Zeile. Häufige Ursache ist ein Proxy oder Router, der SIP umschreibt.</translation>
    </message>
    <message>
        <source>The other side asks for a user name and a password. Once is normal; when the call ends with it, no right answer came back.</source>
        <translation>Die andere Seite verlangt Benutzername und Passwort. Einmal ist normal; endet der Anruf damit, kam keine richtige Antwort zurück.</translation>
    </message>
    <message>
        <source>Compare user name, password and realm in the PBX with the credential here, and see that the PBX answers the challenge at all.</source>
        <translation>Benutzername, Passwort und Realm in der Telefonanlage mit den Zugangsdaten hier vergleichen, und prüfen, ob die Telefonanlage die Challenge überhaupt beantwortet.</translation>
    </message>
    <message>
        <source>Reserved by the standard; where it is sent, the account has no credit left.</source>
        <translation>Vom Standard reserviert; wo es gesendet wird, hat das Konto kein Guthaben mehr.</translation>
    </message>
    <message>
        <source>Look at the balance in the provider&apos;s console.</source>
        <translation>Das Guthaben in der Konsole des Anbieters ansehen.</translation>
    </message>
    <message>
        <source>The request was understood and refused: this address or user may not call here, or may not call there.</source>
        <translation>Die Anfrage wurde verstanden und abgelehnt: Diese Adresse oder dieser Benutzer darf hier nicht anrufen, oder nicht dorthin.</translation>
    </message>
    <message>
        <source>Nobody is known under this number or name, or the domain of the Request-URI is not served here.</source>
        <translation>Unter dieser Rufnummer oder diesem Namen ist niemand bekannt, oder die Domain der Request-URI wird hier nicht bedient.</translation>
    </message>
    <message>
        <source>Check the host of the Request-URI letter by letter, and the number: with + and country code, and known to the PBX in exactly that form.</source>
        <translation>Den Host der Request-URI Buchstabe für Buchstabe prüfen, dazu die Rufnummer: mit + und Ländervorwahl, und der Telefonanlage genau in dieser Form bekannt.</translation>
    </message>
    <message>
        <source>The address exists, but does not take this kind of request.</source>
        <translation>Die Adresse gibt es, aber sie nimmt diese Art von Anfrage nicht an.</translation>
    </message>
    <message>
        <source>The Allow header of the answer says what it takes. A registration sent to a trunk ends like this.</source>
        <translation>Der Allow-Header der Antwort sagt, was sie annimmt. So endet eine Registrierung, die an einen Trunk gesendet wird.</translation>
    </message>
    <message>
        <source>The answer could only be given in a form that the request&apos;s Accept headers rule out.</source>
        <translation>Die Antwort ließ sich nur in einer Form geben, die die Accept-Header der Anfrage ausschließen.</translation>
    </message>
    <message>
        <source>A proxy on the way asks for a user name and a password. Once is normal; when the call ends with it, no right answer came back.</source>
        <translation>Ein Proxy auf dem Weg verlangt Benutzername und Passwort. Einmal ist normal; endet der Anruf damit, kam keine richtige Antwort zurück.</translation>
    </message>
    <message>
        <source>No answer came in time: the packets were lost, dropped by a firewall, or the far side is down.</source>
        <translation>Keine Antwort kam rechtzeitig: Die Pakete gingen verloren, eine Firewall hat sie verworfen, oder die Gegenseite ist ausgefallen.</translation>
    </message>
    <message>
        <source>There was somebody under this number or name, and there is no longer; nobody knows a new address.</source>
        <translation>Unter dieser Rufnummer oder diesem Namen gab es jemanden, jetzt aber nicht mehr; eine neue Adresse kennt niemand.</translation>
    </message>
    <message>
        <source>What the request built on was changed by somebody else meanwhile. Rare in calls.</source>
        <translation>Worauf die Anfrage aufbaut, wurde inzwischen von jemand anderem geändert. Bei Anrufen selten.</translation>
    </message>
    <message>
        <source>The body of the request is longer than the other side takes.</source>
        <translation>Der Body der Anfrage ist länger, als die andere Seite annimmt.</translation>
    </message>
    <message>
        <source>The address that is called is longer than the other side takes.</source>
        <translation>Die angerufene Adresse ist länger, als die andere Seite annimmt.</translation>
    </message>
    <message>
        <source>Shorten the parameters and headers in the address.</source>
        <translation>Parameter und Header in der Adresse kürzen.</translation>
    </message>
    <message>
        <source>The body of the request is of a type that the other side does not read.</source>
        <translation>Der Body der Anfrage ist von einem Typ, den die andere Seite nicht liest.</translation>
    </message>
    <message>
        <source>The address begins with a scheme that the other side does not take, such as sips: or tel:.</source>
        <translation>Die Adresse beginnt mit einem Schema, das die andere Seite nicht annimmt, etwa sips: oder tel:.</translation>
    </message>
    <message>
        <source>The call asks for a priority that the other side does not know.</source>
        <translation>Der Anruf verlangt eine Priorität, die die andere Seite nicht kennt.</translation>
    </message>
    <message>
        <source>Leave the Resource-Priority header out.</source>
        <translation>Den Resource-Priority-Header weglassen.</translation>
    </message>
    <message>
        <source>The request demands an extension of SIP that the other side does not have.</source>
        <translation>Die Anfrage verlangt eine SIP-Erweiterung, die die andere Seite nicht hat.</translation>
    </message>
    <message>
        <source>The Unsupported header names it; take it out of Require in the PBX.</source>
        <translation>Der Unsupported-Header nennt sie; sie in der Telefonanlage aus Require herausnehmen.</translation>
    </message>
    <message>
        <source>The other side wants an extension of SIP that the request does not offer.</source>
        <translation>Die andere Seite will eine SIP-Erweiterung, die die Anfrage nicht anbietet.</translation>
    </message>
    <message>
        <source>The Require header names it; switch it on in the PBX.</source>
        <translation>Der Require-Header nennt sie; sie in der Telefonanlage einschalten.</translation>
    </message>
    <message>
        <source>A registration asks to expire sooner than the other side accepts.</source>
        <translation>Eine Registrierung will früher ablaufen, als die andere Seite annimmt.</translation>
    </message>
    <message>
        <source>Raise the expiry of the registration to the Min-Expires of the answer at least.</source>
        <translation>Die Ablaufzeit der Registrierung mindestens auf das Min-Expires der Antwort erhöhen.</translation>
    </message>
    <message>
        <source>The place that the caller gives cannot be read. It is used for emergency calls.</source>
        <translation>Der Ort, den der Anrufer angibt, ist nicht lesbar. Er wird für Notrufe verwendet.</translation>
    </message>
    <message>
        <source>Check the Geolocation header that the PBX sends.</source>
        <translation>Den Geolocation-Header prüfen, den die Telefonanlage sendet.</translation>
    </message>
    <message>
        <source>An emergency alert in the request cannot be read.</source>
        <translation>Eine Notfallmeldung in der Anfrage ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The far network takes no calls without a signed caller ID (STIR).</source>
        <translation>Das ferne Netz nimmt keine Anrufe ohne signierte Anrufer-ID (STIR) an.</translation>
    </message>
    <message>
        <source>Send a caller ID that the provider can sign: a number of this account, in E.164.</source>
        <translation>Eine Anrufer-ID senden, die der Anbieter signieren kann: eine Rufnummer dieses Kontos, im Format E.164.</translation>
    </message>
    <message>
        <source>A transfer does not say who asks for it.</source>
        <translation>Eine Übergabe sagt nicht, wer sie verlangt.</translation>
    </message>
    <message>
        <source>Have the PBX send a Referred-By header.</source>
        <translation>Die Telefonanlage einen Referred-By-Header senden lassen.</translation>
    </message>
    <message>
        <source>The connection to a registered phone has broken down.</source>
        <translation>Die Verbindung zu einem registrierten Telefon ist abgerissen.</translation>
    </message>
    <message>
        <source>Whoever is called takes no calls without a caller ID.</source>
        <translation>Der Angerufene nimmt keine Anrufe ohne Anrufer-ID an.</translation>
    </message>
    <message>
        <source>Send a caller ID that may be shown.</source>
        <translation>Eine Anrufer-ID senden, die angezeigt werden darf.</translation>
    </message>
    <message>
        <source>The certificate of a signed caller ID cannot be fetched.</source>
        <translation>Das Zertifikat einer signierten Anrufer-ID ist nicht abrufbar.</translation>
    </message>
    <message>
        <source>If the PBX signs its calls, check the address of its certificate; else let the provider sign.</source>
        <translation>Signiert die Telefonanlage ihre Anrufe, die Adresse ihres Zertifikats prüfen; sonst den Anbieter signieren lassen.</translation>
    </message>
    <message>
        <source>The certificate of a signed caller ID is not trusted.</source>
        <translation>Dem Zertifikat einer signierten Anrufer-ID wird nicht vertraut.</translation>
    </message>
    <message>
        <source>The signature of the caller ID does not fit the call.</source>
        <translation>Die Signatur der Anrufer-ID passt nicht zum Anruf.</translation>
    </message>
    <message>
        <source>Something on the way rewrites From, To or the date after the call was signed.</source>
        <translation>Etwas auf dem Weg schreibt From, To oder das Datum um, nachdem der Anruf signiert wurde.</translation>
    </message>
    <message>
        <source>A registration needs an extension that the first proxy does not have.</source>
        <translation>Eine Registrierung braucht eine Erweiterung, die der erste Proxy nicht hat.</translation>
    </message>
    <message>
        <source>Leave the outbound proxy of the phone out, or switch its “outbound” option off.</source>
        <translation>Den Outbound-Proxy des Telefons weglassen oder seine Option „outbound“ ausschalten.</translation>
    </message>
    <message>
        <source>The call was forked to more places at once than it may.</source>
        <translation>Der Anruf wurde an mehr Stellen zugleich verzweigt, als er darf.</translation>
    </message>
    <message>
        <source>Ring fewer phones at once in the PBX.</source>
        <translation>In der Telefonanlage weniger Telefone gleichzeitig klingeln lassen.</translation>
    </message>
    <message>
        <source>An INFO request carries a package that the other side does not know.</source>
        <translation>Eine INFO-Anfrage trägt ein Paket, das die andere Seite nicht kennt.</translation>
    </message>
    <message>
        <source>Send DTMF as RTP events (RFC 4733) instead of INFO.</source>
        <translation>DTMF als RTP-Ereignisse (RFC 4733) statt mit INFO senden.</translation>
    </message>
    <message>
        <source>Whoever is called has to agree first.</source>
        <translation>Der Angerufene muss erst zustimmen.</translation>
    </message>
    <message>
        <source>The place is known and nobody there can take the call now: not registered, switched off, or do not disturb.</source>
        <translation>Die Stelle ist bekannt, und niemand dort kann den Anruf gerade annehmen: nicht registriert, ausgeschaltet oder „Bitte nicht stören“.</translation>
    </message>
    <message>
        <source>The packets of one call reach two machines, or one was restarted: see that a load balancer keeps a call on one machine.</source>
        <translation>Die Pakete eines Anrufs erreichen zwei Server, oder einer wurde neu gestartet: Prüfen, ob ein Load-Balancer einen Anruf auf einem Server hält.</translation>
    </message>
    <message>
        <source>The address could mean several people.</source>
        <translation>Die Adresse kann mehrere Personen meinen.</translation>
    </message>
    <message>
        <source>Call one of the addresses in the Contact header.</source>
        <translation>Eine der Adressen im Contact-Header anrufen.</translation>
    </message>
    <message>
        <source>Whoever is called is busy, or the PBX has no line or agent free. The provider tries no other target after it.</source>
        <translation>Der Angerufene ist besetzt, oder die Telefonanlage hat keine Leitung oder keinen Agenten frei. Der Anbieter versucht danach kein anderes Ziel.</translation>
    </message>
    <message>
        <source>Nothing is wrong by itself. If callers give up early, see how long it takes until it rings.</source>
        <translation>Für sich genommen kein Fehler. Geben Anrufer früh auf, prüfen, wie lange es bis zum Klingeln dauert.</translation>
    </message>
    <message>
        <source>The two sides share no codec or no kind of encryption: SRTP on one side and plain RTP on the other, most often.</source>
        <translation>Die beiden Seiten haben keinen Codec oder keine Art der Verschlüsselung gemeinsam: meist SRTP auf der einen Seite und einfaches RTP auf der anderen.</translation>
    </message>
    <message>
        <source>A subscription to an event that the other side does not know. No call depends on it.</source>
        <translation>Ein Abonnement für ein Ereignis, das die andere Seite nicht kennt. Kein Anruf hängt davon ab.</translation>
    </message>
    <message>
        <source>Switch the subscription (presence, voicemail lamp) off for this trunk in the PBX.</source>
        <translation>Das Abonnement (Präsenz, Voicemail-Lampe) für diesen Trunk in der Telefonanlage ausschalten.</translation>
    </message>
    <message>
        <source>The body is encrypted (S/MIME) with a key that the other side does not have.</source>
        <translation>Der Body ist mit einem Schlüssel verschlüsselt (S/MIME), den die andere Seite nicht hat.</translation>
    </message>
    <message>
        <source>Encrypt the connection with TLS instead of the body.</source>
        <translation>Statt des Bodys die Verbindung mit TLS verschlüsseln.</translation>
    </message>
    <message>
        <source>SIP: the request failed (4xx)</source>
        <translation>SIP: Die Anfrage ist gescheitert (4xx)</translation>
    </message>
    <message>
        <source>The provider does not connect calls to this number.</source>
        <translation>Der Anbieter verbindet keine Anrufe zu dieser Rufnummer.</translation>
    </message>
    <message>
        <source>A call from or to India whose other leg or media leaves the country, which its rules forbid.</source>
        <translation>Ein Anruf von oder nach Indien, dessen anderer Teil oder dessen Medien das Land verlassen; das verbieten die dortigen Regeln.</translation>
    </message>
    <message>
        <source>Let signalling and media of both legs end on machines in India.</source>
        <translation>Signalisierung und Medien beider Teile auf Servern in Indien enden lassen.</translation>
    </message>
    <message>
        <source>The address in the first line of the request is not of a form that is taken.</source>
        <translation>Die Adresse in der ersten Zeile der Anfrage hat keine Form, die angenommen wird.</translation>
    </message>
    <message>
        <source>Look at the request as it left the PBX: sip:+number@domain of the trunk.</source>
        <translation>Die Anfrage ansehen, wie sie die Telefonanlage verließ: sip:+Rufnummer@Domain des Trunks.</translation>
    </message>
    <message>
        <source>A carrier does not take the codecs or the encryption that are offered.</source>
        <translation>Ein Netzbetreiber nimmt die angebotenen Codecs oder die Verschlüsselung nicht an.</translation>
    </message>
    <message>
        <source>The PBX does not take the codecs or the encryption that are offered.</source>
        <translation>Die Telefonanlage nimmt die angebotenen Codecs oder die Verschlüsselung nicht an.</translation>
    </message>
    <message>
        <source>No carrier was left that could take the call.</source>
        <translation>Kein Netzbetreiber war übrig, der den Anruf annehmen konnte.</translation>
    </message>
    <message>
        <source>Every line that the account may use is taken.</source>
        <translation>Alle Leitungen, die das Konto verwenden darf, sind belegt.</translation>
    </message>
    <message>
        <source>The request asks for something that the provider does not do.</source>
        <translation>Die Anfrage verlangt etwas, das der Anbieter nicht kann.</translation>
    </message>
    <message>
        <source>The request asks for something that the carrier does not do.</source>
        <translation>Die Anfrage verlangt etwas, das der Netzbetreiber nicht kann.</translation>
    </message>
    <message>
        <source>The request asks for something that the PBX does not do.</source>
        <translation>Die Anfrage verlangt etwas, das die Telefonanlage nicht kann.</translation>
    </message>
    <message>
        <source>Look into the log of the PBX at this second.</source>
        <translation>Das Log der Telefonanlage zu dieser Sekunde ansehen.</translation>
    </message>
    <message>
        <source>More calls a second began than the account may begin; the rest is refused, not queued.</source>
        <translation>Es begannen mehr Anrufe je Sekunde, als das Konto beginnen darf; der Rest wird abgelehnt, nicht eingereiht.</translation>
    </message>
    <message>
        <source>Let the PBX or dialler begin calls more slowly, or ask the provider for a higher rate.</source>
        <translation>Telefonanlage oder Dialer Anrufe langsamer beginnen lassen oder den Anbieter um eine höhere Rate bitten.</translation>
    </message>
    <message>
        <source>A machine of the provider waited too long.</source>
        <translation>Ein Server des Anbieters hat zu lange gewartet.</translation>
    </message>
    <message>
        <source>During the call the PBX refused a request, or did not answer it.</source>
        <translation>Während des Anrufs hat die Telefonanlage eine Anfrage abgelehnt oder nicht beantwortet.</translation>
    </message>
    <message>
        <source>During the call something broke in the PBX.</source>
        <translation>Während des Anrufs ist in der Telefonanlage ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>The sound of a running call failed.</source>
        <translation>Der Ton eines laufenden Anrufs ist ausgefallen.</translation>
    </message>
    <message>
        <source>Something broke inside the provider&apos;s network.</source>
        <translation>Im Netz des Anbieters ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>The provider could not read where the trunk sends its calls.</source>
        <translation>Der Anbieter konnte nicht lesen, wohin der Trunk seine Anrufe sendet.</translation>
    </message>
    <message>
        <source>See that the trunk has a primary URI, and try again.</source>
        <translation>Prüfen, ob der Trunk eine erste URI hat, und erneut versuchen.</translation>
    </message>
    <message>
        <source>A carrier answered something that could not be used.</source>
        <translation>Ein Netzbetreiber hat etwas Unbrauchbares geantwortet.</translation>
    </message>
    <message>
        <source>During the call a carrier refused a request.</source>
        <translation>Während des Anrufs hat ein Netzbetreiber eine Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>During the call something broke at a carrier.</source>
        <translation>Während des Anrufs ist bei einem Netzbetreiber ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>A carrier waited too long for somebody further on.</source>
        <translation>Ein Netzbetreiber hat zu lange auf jemanden weiter hinten gewartet.</translation>
    </message>
    <message>
        <source>The PBX took too long.</source>
        <translation>Die Telefonanlage hat zu lange gebraucht.</translation>
    </message>
    <message>
        <source>A carrier could not take the call right now.</source>
        <translation>Ein Netzbetreiber konnte den Anruf gerade nicht annehmen.</translation>
    </message>
    <message>
        <source>The PBX could not take the call right now: it is full, restarting, or refuses what it does not know.</source>
        <translation>Die Telefonanlage konnte den Anruf gerade nicht annehmen: Sie ist ausgelastet, startet neu oder lehnt ab, was sie nicht kennt.</translation>
    </message>
    <message>
        <source>See the load and the lines of the PBX, and give the trunk a fallback URI on another machine.</source>
        <translation>Last und Leitungen der Telefonanlage ansehen und dem Trunk eine Ersatz-URI auf einem anderen Rechner geben.</translation>
    </message>
    <message>
        <source>Every place of whoever is called is busy.</source>
        <translation>Der Angerufene ist überall besetzt.</translation>
    </message>
    <message>
        <source>Nobody has this number.</source>
        <translation>Niemand hat diese Rufnummer.</translation>
    </message>
    <message>
        <source>Check the number, and take it out of dial lists.</source>
        <translation>Die Rufnummer prüfen und aus Anruflisten nehmen.</translation>
    </message>
    <message>
        <source>A carrier or whoever is called does not want the call.</source>
        <translation>Ein Netzbetreiber oder der Angerufene will den Anruf nicht.</translation>
    </message>
    <message>
        <source>If it concerns many calls, the caller ID may be held for unwanted: use another number, or have it registered.</source>
        <translation>Betrifft es viele Anrufe, gilt die Anrufer-ID vielleicht als unerwünscht: eine andere Rufnummer verwenden oder sie registrieren lassen.</translation>
    </message>
    <message>
        <source>Whoever is called would take the call, but not with these codecs or this encryption.</source>
        <translation>Der Angerufene würde den Anruf annehmen, aber nicht mit diesen Codecs oder dieser Verschlüsselung.</translation>
    </message>
    <message>
        <source>Plivo Zentrunk: hang-up codes 4560 to 6070</source>
        <translation>Plivo Zentrunk: Auflege-Codes 4560 bis 6070</translation>
    </message>
    <message>
        <source>A program cancelled the call before it was answered.</source>
        <translation>Ein Programm hat den Anruf abgebrochen, bevor er angenommen wurde.</translation>
    </message>
    <message>
        <source>More calls to the same number at once than are allowed.</source>
        <translation>Mehr gleichzeitige Anrufe an dieselbe Rufnummer, als erlaubt sind.</translation>
    </message>
    <message>
        <source>Let fewer calls run at once to the same number.</source>
        <translation>Weniger Anrufe gleichzeitig an dieselbe Rufnummer laufen lassen.</translation>
    </message>
    <message>
        <source>The number or SIP address that is called is not valid.</source>
        <translation>Die angerufene Rufnummer oder SIP-Adresse ist nicht gültig.</translation>
    </message>
    <message>
        <source>The number cannot be reached now, or is out of service.</source>
        <translation>Die Rufnummer ist gerade nicht erreichbar oder außer Betrieb.</translation>
    </message>
    <message>
        <source>The phone that is called has not registered, or has lost its connection.</source>
        <translation>Das angerufene Telefon hat sich nicht registriert oder seine Verbindung verloren.</translation>
    </message>
    <message>
        <source>The account may not call premium numbers.</source>
        <translation>Das Konto darf keine Premium-Rufnummern anrufen.</translation>
    </message>
    <message>
        <source>Permit them under the geographic permissions of the provider&apos;s console, if such calls are wanted.</source>
        <translation>Sie in der Konsole des Anbieters unter den geografischen Berechtigungen erlauben, wenn solche Anrufe gewollt sind.</translation>
    </message>
    <message>
        <source>The account may not call numbers with this prefix.</source>
        <translation>Das Konto darf keine Rufnummern mit dieser Vorwahl anrufen.</translation>
    </message>
    <message>
        <source>The call would have come back to the number that it came from.</source>
        <translation>Der Anruf wäre zu der Rufnummer zurückgekommen, von der er kam.</translation>
    </message>
    <message>
        <source>Look for an application that calls its own number.</source>
        <translation>Eine Anwendung suchen, die ihre eigene Rufnummer anruft.</translation>
    </message>
    <message>
        <source>Nobody answered, or the phone could not be reached.</source>
        <translation>Niemand hat sich gemeldet, oder das Telefon war nicht erreichbar.</translation>
    </message>
    <message>
        <source>Whoever is called did not take the call.</source>
        <translation>Der Angerufene hat den Anruf nicht angenommen.</translation>
    </message>
    <message>
        <source>Whoever is called, or a network, blocks these calls.</source>
        <translation>Der Angerufene oder ein Netz blockiert diese Anrufe.</translation>
    </message>
    <message>
        <source>Something broke at a carrier.</source>
        <translation>Bei einem Netzbetreiber ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>A carrier has too much to do.</source>
        <translation>Ein Netzbetreiber ist überlastet.</translation>
    </message>
    <message>
        <source>A carrier holds calls from this number for unwanted, and blocked it.</source>
        <translation>Einem Netzbetreiber gelten Anrufe von dieser Rufnummer als unerwünscht, und er hat den Anruf blockiert.</translation>
    </message>
    <message>
        <source>Register the number with the carriers&apos; analytics providers, and call less often with very short calls.</source>
        <translation>Die Rufnummer bei den Analyse-Anbietern der Netzbetreiber registrieren und seltener mit sehr kurzen Anrufen anrufen.</translation>
    </message>
    <message>
        <source>The call ended as it should.</source>
        <translation>Der Anruf endete, wie er sollte.</translation>
    </message>
    <message>
        <source>The call ended because the application had nothing more to do with it.</source>
        <translation>Der Anruf endete, weil die Anwendung nichts mehr mit ihm vorhatte.</translation>
    </message>
    <message>
        <source>A conference was ended by a program, or was as long as it may be.</source>
        <translation>Eine Konferenz wurde von einem Programm beendet oder dauerte so lange, wie sie darf.</translation>
    </message>
    <message>
        <source>A program took the caller out of a conference.</source>
        <translation>Ein Programm hat den Anrufer aus einer Konferenz genommen.</translation>
    </message>
    <message>
        <source>A grave failure of a network on the way.</source>
        <translation>Ein schwerer Ausfall eines Netzes auf dem Weg.</translation>
    </message>
    <message>
        <source>The provider found no way to the destination.</source>
        <translation>Der Anbieter fand keinen Weg zum Anrufziel.</translation>
    </message>
    <message>
        <source>The call was as long as the application lets it be.</source>
        <translation>Der Anruf dauerte so lange, wie die Anwendung ihn lässt.</translation>
    </message>
    <message>
        <source>A web address that says what to do with a call answered with an error.</source>
        <translation>Eine Webadresse, die sagt, was mit einem Anruf geschieht, antwortete mit einem Fehler.</translation>
    </message>
    <message>
        <source>Fetch the address yourself; it must answer 200 with valid XML. This concerns applications, not trunks.</source>
        <translation>Die Adresse selbst abrufen; sie muss mit 200 und gültigem XML antworten. Dies betrifft Anwendungen, nicht Trunks.</translation>
    </message>
    <message>
        <source>A web address in the application is no web address, or is asked for with a method other than GET and POST.</source>
        <translation>Eine Webadresse in der Anwendung ist keine Webadresse, oder sie wird mit einer anderen Methode als GET und POST abgefragt.</translation>
    </message>
    <message>
        <source>Correct the address or the method in the application.</source>
        <translation>Adresse oder Methode in der Anwendung korrigieren.</translation>
    </message>
    <message>
        <source>A web address that says what to do with a call answered with XML that cannot be read.</source>
        <translation>Eine Webadresse, die sagt, was mit einem Anruf geschieht, antwortete mit XML, das nicht lesbar ist.</translation>
    </message>
    <message>
        <source>An answering machine took the call, and the application wanted none.</source>
        <translation>Ein Anrufbeantworter nahm den Anruf an, und die Anwendung wollte keinen.</translation>
    </message>
    <message>
        <source>Whoever answered did not press the key that confirms the call.</source>
        <translation>Wer sich meldete, drückte nicht die Taste, die den Anruf bestätigt.</translation>
    </message>
    <message>
        <source>Plivo Voice API: hang-up codes</source>
        <translation>Plivo Voice API: Auflege-Codes</translation>
    </message>
    <message>
        <source>More calls a second began on this trunk than it may make.</source>
        <translation>Auf diesem Trunk begannen mehr Anrufe je Sekunde, als er beginnen darf.</translation>
    </message>
    <message>
        <source>Let the PBX or dialler begin calls more slowly, or ask for a higher rate; the trunk&apos;s limit stands in the provider&apos;s console.</source>
        <translation>Telefonanlage oder Dialer Anrufe langsamer beginnen lassen oder um eine höhere Rate bitten; die Grenze des Trunks steht in der Konsole des Anbieters.</translation>
    </message>
    <message>
        <source>A call was to go to a SIP domain that does not exist.</source>
        <translation>Ein Anruf sollte zu einer SIP-Domain gehen, die es nicht gibt.</translation>
    </message>
    <message>
        <source>Compare the domain that is called letter by letter with those of the account.</source>
        <translation>Die angerufene Domain Buchstabe für Buchstabe mit denen des Kontos vergleichen.</translation>
    </message>
    <message>
        <source>The provider has switched calls off for the whole account.</source>
        <translation>Der Anbieter hat Anrufe für das ganze Konto ausgeschaltet.</translation>
    </message>
    <message>
        <source>Ask the provider&apos;s support; nothing in the configuration brings it back.</source>
        <translation>Den Support des Anbieters fragen; nichts an der Konfiguration bringt sie zurück.</translation>
    </message>
    <message>
        <source>The Max-Forwards header had reached zero when the request arrived.</source>
        <translation>Der Max-Forwards-Header war bei Ankunft der Anfrage schon bei null.</translation>
    </message>
    <message>
        <source>Let the PBX begin with at least 20, better 70, and see that the call does not run in a circle.</source>
        <translation>Die Telefonanlage mit mindestens 20, besser 70 beginnen lassen, und prüfen, ob der Anruf im Kreis läuft.</translation>
    </message>
    <message>
        <source>More than ten devices registered under one user name.</source>
        <translation>Mehr als zehn Geräte haben sich unter einem Benutzernamen registriert.</translation>
    </message>
    <message>
        <source>Give some of the phones a credential of their own.</source>
        <translation>Einigen der Telefone eigene Zugangsdaten geben.</translation>
    </message>
    <message>
        <source>More phones registered in one second than the provider takes.</source>
        <translation>In einer Sekunde haben sich mehr Telefone registriert, als der Anbieter annimmt.</translation>
    </message>
    <message>
        <source>Spread the registrations: other expiry times, and no restart of all phones at once.</source>
        <translation>Die Registrierungen verteilen: verschiedene Ablaufzeiten, und nicht alle Telefone gleichzeitig neu starten.</translation>
    </message>
    <message>
        <source>Somebody called a user of a SIP domain with whom no phone is registered.</source>
        <translation>Jemand hat einen Benutzer einer SIP-Domain angerufen, mit dem kein Telefon registriert ist.</translation>
    </message>
    <message>
        <source>Compare the user that is called with the credentials of the domain, and see that the phone registers.</source>
        <translation>Den angerufenen Benutzer mit den Zugangsdaten der Domain vergleichen, und prüfen, ob sich das Telefon registriert.</translation>
    </message>
    <message>
        <source>The trunk has no origination URL that is switched on and valid, so an incoming call had nowhere to go.</source>
        <translation>Der Trunk hat keine eingeschaltete und gültige Origination-URL, daher konnte ein eingehender Anruf nirgends hin.</translation>
    </message>
    <message>
        <source>Add an origination URL or switch one on; a disaster recovery URL catches the calls when none is left.</source>
        <translation>Eine Origination-URL hinzufügen oder eine einschalten; eine Disaster-Recovery-URL fängt die Anrufe auf, wenn keine mehr bleibt.</translation>
    </message>
    <message>
        <source>A target did not answer in time, answered with an error, or could not be reached: name, firewall, TLS. Each attempt is logged, with the target and its answer.</source>
        <translation>Ein Ziel hat nicht rechtzeitig oder mit einem Fehler geantwortet oder war nicht erreichbar: Name, Firewall, TLS. Jeder Versuch wird geloggt, mit dem Ziel und seiner Antwort.</translation>
    </message>
    <message>
        <source>See which target the alert names. Check its host, port and transport, that the PBX runs and speaks TLS 1.2, and that its firewall lets the provider&apos;s addresses in.</source>
        <translation>Nachsehen, welches Ziel der Alert nennt. Host, Port und Transport prüfen, ob die Telefonanlage läuft und TLS 1.2 spricht und ob ihre Firewall die Adressen des Anbieters hereinlässt.</translation>
    </message>
    <message>
        <source>All trunks of the parent account together began more calls a second than they may.</source>
        <translation>Alle Trunks des Hauptkontos zusammen haben mehr Anrufe je Sekunde begonnen, als sie dürfen.</translation>
    </message>
    <message>
        <source>The call was longer than calls may be.</source>
        <translation>Der Anruf dauerte länger, als Anrufe dürfen.</translation>
    </message>
    <message>
        <source>If such calls are wanted, ask the provider for a longer limit.</source>
        <translation>Sind solche Anrufe gewollt, beim Anbieter um eine höhere Grenze bitten.</translation>
    </message>
    <message>
        <source>The telephone network took too long until it rang.</source>
        <translation>Das Telefonnetz brauchte zu lange, bis es klingelte.</translation>
    </message>
    <message>
        <source>The PBX signed the caller ID itself, and the signature does not hold; the call was refused.</source>
        <translation>Die Telefonanlage hat die Anrufer-ID selbst signiert, und die Signatur ist nicht gültig; der Anruf wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The signature of an incoming caller ID could not be verified. The call comes in nevertheless.</source>
        <translation>Die Signatur einer eingehenden Anrufer-ID konnte nicht geprüft werden. Der Anruf kommt trotzdem herein.</translation>
    </message>
    <message>
        <source>The call was answered, but the PBX did not confirm it within 32 seconds, so it was ended.</source>
        <translation>Der Anruf wurde angenommen, aber die Telefonanlage hat ihn nicht innerhalb von 32 Sekunden bestätigt, daher wurde er beendet.</translation>
    </message>
    <message>
        <source>The PBX does not get the 200 OK, or its ACK goes astray: check NAT, firewall, and that Contact and Via carry its public address.</source>
        <translation>Die Telefonanlage erhält das 200 OK nicht, oder ihr ACK geht verloren: NAT und Firewall prüfen, und ob Contact und Via ihre öffentliche Adresse tragen.</translation>
    </message>
    <message>
        <source>A trial account called a number that it has not verified.</source>
        <translation>Ein Probekonto hat eine Rufnummer angerufen, die es nicht bestätigt hat.</translation>
    </message>
    <message>
        <source>Verify the number in the provider&apos;s console, or upgrade the account.</source>
        <translation>Die Rufnummer in der Konsole des Anbieters bestätigen oder das Konto zum Vollkonto machen.</translation>
    </message>
    <message>
        <source>The description of codecs and addresses in the request is malformed.</source>
        <translation>Die Beschreibung der Codecs und Adressen in der Anfrage ist fehlerhaft.</translation>
    </message>
    <message>
        <source>Look at the SDP as it left the PBX; a router that rewrites SIP (ALG) is a frequent cause.</source>
        <translation>Das SDP ansehen, wie es die Telefonanlage verlassen hat; ein Router, der SIP umschreibt (ALG), ist eine häufige Ursache.</translation>
    </message>
    <message>
        <source>The request came without a body where one is needed.</source>
        <translation>Die Anfrage kam ohne Body, wo einer nötig ist.</translation>
    </message>
    <message>
        <source>Let the PBX send its SDP with the INVITE (no delayed offer).</source>
        <translation>Die Telefonanlage ihr SDP mit dem INVITE senden lassen (kein Delayed Offer).</translation>
    </message>
    <message>
        <source>The Contact header names the machine itself (127.0.0.1 or localhost).</source>
        <translation>Der Contact-Header nennt den Rechner selbst (127.0.0.1 oder localhost).</translation>
    </message>
    <message>
        <source>Set the public address of the PBX in its NAT settings.</source>
        <translation>Die öffentliche Adresse der Telefonanlage in ihren NAT-Einstellungen setzen.</translation>
    </message>
    <message>
        <source>The user name and the name for authentication are not the same.</source>
        <translation>Der Benutzername und der Name zur Authentifizierung sind nicht gleich.</translation>
    </message>
    <message>
        <source>Enter the same name for both in the phone or PBX.</source>
        <translation>Im Telefon oder in der Telefonanlage für beide denselben Namen eintragen.</translation>
    </message>
    <message>
        <source>A SIP address has characters where none may be, in the user, a parameter or a header.</source>
        <translation>Eine SIP-Adresse enthält unzulässige Zeichen im Benutzer, in einem Parameter oder in einem Header.</translation>
    </message>
    <message>
        <source>Look at the address in the alert, and write special characters as % escapes.</source>
        <translation>Die Adresse im Alert ansehen und Sonderzeichen als Prozent-Folge schreiben.</translation>
    </message>
    <message>
        <source>A header that a SIP address asks for was left out, since its name or value cannot be sent.</source>
        <translation>Ein Header, den eine SIP-Adresse verlangt, wurde weggelassen, weil sein Name oder Wert nicht gesendet werden kann.</translation>
    </message>
    <message>
        <source>Use X- names of letters, digits and hyphens, and write special characters as % escapes.</source>
        <translation>X-Namen aus Buchstaben, Ziffern und Bindestrichen verwenden und Sonderzeichen als Prozent-Folge schreiben.</translation>
    </message>
    <message>
        <source>A parameter of a SIP address, such as transport or secure, has a value that the provider does not know.</source>
        <translation>Ein Parameter einer SIP-Adresse, etwa transport oder secure, hat einen Wert, den der Anbieter nicht kennt.</translation>
    </message>
    <message>
        <source>The alert names the parameter. Transport may be udp, tcp or tls.</source>
        <translation>Der Alert nennt den Parameter. Als Transport sind udp, tcp und tls möglich.</translation>
    </message>
    <message>
        <source>The request was refused because nothing says who may call: the trunk has no list attached, or the account is not active.</source>
        <translation>Die Anfrage wurde abgelehnt, weil nichts sagt, wer anrufen darf: Dem Trunk ist keine Liste zugeordnet, oder das Konto ist nicht aktiv.</translation>
    </message>
    <message>
        <source>Attach an IP access control list or a credential list to the trunk, and see that the account is active.</source>
        <translation>Dem Trunk eine IP-Zugriffsliste oder eine Zugangsdatenliste zuordnen und prüfen, ob das Konto aktiv ist.</translation>
    </message>
    <message>
        <source>The request came from an address that is in none of the IP access control lists of the trunk.</source>
        <translation>Die Anfrage kam von einer Adresse, die in keiner IP-Zugriffsliste des Trunks steht.</translation>
    </message>
    <message>
        <source>Find out which public address the PBX really sends from (a second line, a new NAT address), and add it to a list that is attached to this trunk.</source>
        <translation>Feststellen, von welcher öffentlichen Adresse die Telefonanlage wirklich sendet (eine zweite Leitung, eine neue NAT-Adresse), und sie in einer Liste ergänzen, die diesem Trunk zugeordnet ist.</translation>
    </message>
    <message>
        <source>The user name or the password is not one of the credential lists of the trunk.</source>
        <translation>Benutzername oder Passwort gehören zu keiner Zugangsdatenliste des Trunks.</translation>
    </message>
    <message>
        <source>Enter the user name again in the PBX, and set a new password on both sides: nobody can read the old one.</source>
        <translation>Den Benutzernamen in der Telefonanlage neu eingeben und auf beiden Seiten ein neues Passwort setzen: Das alte kann niemand lesen.</translation>
    </message>
    <message>
        <source>The provider does not connect calls to this number: risk of fraud, a regulation, or for +1 a customer profile that is missing.</source>
        <translation>Der Anbieter verbindet Anrufe an diese Rufnummer nicht: Betrugsgefahr, eine Vorschrift oder bei +1 ein fehlendes Kundenprofil.</translation>
    </message>
    <message>
        <source>If the call is legitimate, ask the provider&apos;s support; for calls to +1 complete the primary customer profile.</source>
        <translation>Ist der Anruf berechtigt, den Support des Anbieters fragen; für Anrufe an +1 das primäre Kundenprofil vervollständigen.</translation>
    </message>
    <message>
        <source>The caller ID is neither a number of the account nor one that it has verified.</source>
        <translation>Die Anrufer-ID ist weder eine Rufnummer des Kontos noch eine von ihm bestätigte.</translation>
    </message>
    <message>
        <source>The PBX offers SRTP to a trunk or domain whose secure option is off.</source>
        <translation>Die Telefonanlage bietet SRTP einem Trunk oder einer Domain an, wo „Sicher“ ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>Switch the secure option on here, or SRTP off in the PBX.</source>
        <translation>Hier „Sicher“ einschalten oder in der Telefonanlage SRTP ausschalten.</translation>
    </message>
    <message>
        <source>The secure option is on, and the PBX offers only plain RTP.</source>
        <translation>„Sicher“ ist eingeschaltet, und die Telefonanlage bietet nur einfaches RTP an.</translation>
    </message>
    <message>
        <source>Let the PBX use SRTP over TLS, or switch the secure option off here.</source>
        <translation>Die Telefonanlage SRTP über TLS verwenden lassen oder hier „Sicher“ ausschalten.</translation>
    </message>
    <message>
        <source>The secure option is on, and the request came over UDP or TCP, or the phone registered over them.</source>
        <translation>„Sicher“ ist eingeschaltet, und die Anfrage kam über UDP oder TCP, oder das Telefon hat sich darüber registriert.</translation>
    </message>
    <message>
        <source>Let the PBX or phone use TLS, for its registration too, or switch the secure option off here.</source>
        <translation>Telefonanlage oder Telefon TLS verwenden lassen, auch zum Registrieren, oder hier „Sicher“ ausschalten.</translation>
    </message>
    <message>
        <source>A phone wanted to register at a SIP domain where registration is off, or at a trunk, which knows none.</source>
        <translation>Ein Telefon wollte sich bei einer SIP-Domain registrieren, deren Registrierung ausgeschaltet ist, oder bei einem Trunk, der keine kennt.</translation>
    </message>
    <message>
        <source>Switch registration on for the domain; for a trunk switch it off in the PBX.</source>
        <translation>Die Registrierung bei der Domain einschalten; bei einem Trunk in der Telefonanlage ausschalten.</translation>
    </message>
    <message>
        <source>A phone wanted to register at a SIP domain to which no credential list is attached for that.</source>
        <translation>Ein Telefon wollte sich bei einer SIP-Domain registrieren, der dafür keine Zugangsdatenliste zugeordnet ist.</translation>
    </message>
    <message>
        <source>Attach a credential list to the domain for registrations.</source>
        <translation>Der Domain eine Zugangsdatenliste für Registrierungen zuordnen.</translation>
    </message>
    <message>
        <source>TwiML calls a SIP domain that belongs to another account.</source>
        <translation>TwiML ruft eine SIP-Domain an, die zu einem anderen Konto gehört.</translation>
    </message>
    <message>
        <source>Call domains of the same account only.</source>
        <translation>Nur Domains desselben Kontos anrufen.</translation>
    </message>
    <message>
        <source>The provider does not send calls to this address.</source>
        <translation>Der Anbieter sendet keine Anrufe an diese Adresse.</translation>
    </message>
    <message>
        <source>Use another address, or ask the provider&apos;s support why.</source>
        <translation>Eine andere Adresse verwenden oder den Support des Anbieters nach dem Grund fragen.</translation>
    </message>
    <message>
        <source>The PBX asked for a transfer (REFER) that the trunk&apos;s transfer mode does not permit.</source>
        <translation>Die Telefonanlage wollte eine Rufübergabe (REFER), die der Trunk nicht erlaubt.</translation>
    </message>
    <message>
        <source>Permit transfers to SIP, or to the telephone network too, in the trunk&apos;s settings.</source>
        <translation>In den Einstellungen des Trunks Rufübergabe an SIP oder auch ins Telefonnetz erlauben.</translation>
    </message>
    <message>
        <source>The PBX answered with a redirection that is not followed: too many of them, no valid address, a private one, or one of the provider&apos;s own domains.</source>
        <translation>Die Telefonanlage hat mit einer Umleitung geantwortet, der nicht gefolgt wird: zu viele davon, keine gültige Adresse, eine private oder eine Domain des Anbieters selbst.</translation>
    </message>
    <message>
        <source>Let the PBX make the second call itself, or redirect to a public SIP address.</source>
        <translation>Die Telefonanlage den zweiten Anruf selbst machen lassen oder auf eine öffentliche SIP-Adresse umleiten.</translation>
    </message>
    <message>
        <source>A registered phone was called by the name of its domain at one edge.</source>
        <translation>Ein registriertes Telefon wurde unter dem Namen seiner Domain an einer Edge angerufen.</translation>
    </message>
    <message>
        <source>Call it by the plain name of the domain, without an edge or region.</source>
        <translation>Es unter dem einfachen Namen der Domain anrufen, ohne Edge und Region.</translation>
    </message>
    <message>
        <source>The user has registered, but not at the edge that the call names.</source>
        <translation>Der Benutzer ist registriert, aber nicht an der Edge, die der Anruf nennt.</translation>
    </message>
    <message>
        <source>The PBX speaks a TLS that is older than 1.2.</source>
        <translation>Die Telefonanlage spricht ein TLS, das älter als 1.2 ist.</translation>
    </message>
    <message>
        <source>Update the PBX or its TLS library; old versions can be permitted in the provider&apos;s console for a while.</source>
        <translation>Die Telefonanlage oder ihre TLS-Bibliothek aktualisieren; alte Versionen lassen sich in der Konsole des Anbieters eine Zeit lang erlauben.</translation>
    </message>
    <message>
        <source>A SIP domain was called without saying which of its users.</source>
        <translation>Eine SIP-Domain wurde angerufen, ohne zu sagen, welcher ihrer Benutzer gemeint ist.</translation>
    </message>
    <message>
        <source>Put the user name in front: sip:user@domain.</source>
        <translation>Den Benutzernamen voranstellen: sip:user@domain.</translation>
    </message>
    <message>
        <source>A call over a trunk of one&apos;s own carrier failed, and nothing else is to be tried.</source>
        <translation>Ein Anruf über den Trunk eines eigenen Netzbetreibers ist gescheitert, und weiter soll nichts versucht werden.</translation>
    </message>
    <message>
        <source>Look for alerts 32011 of the same call, which name the target and its answer.</source>
        <translation>Nach Alerts 32011 desselben Anrufs sehen; sie nennen das Ziel und seine Antwort.</translation>
    </message>
    <message>
        <source>Twilio: errors of calls over SIP</source>
        <translation>Twilio: Fehler bei Anrufen über SIP</translation>
    </message>
</context>
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
    <message>
        <source>The next target is tried when one answers nothing for 4 seconds or answers with a failure. It is not tried after 2xx, 400, 404, 405, 410, 416, 482, 484, 486 and 6xx: then the call ends there. Lowest priority number first; among equals by weight.</source>
        <translation>Das nächste Ziel wird versucht, wenn eines 4 Sekunden lang nichts antwortet oder mit einem Fehler antwortet. Nicht versucht wird es nach 2xx, 400, 404, 405, 410, 416, 482, 484, 486 und 6xx: Dann endet der Anruf dort. Niedrigste Prioritätszahl zuerst, unter gleichen nach Gewicht.</translation>
    </message>
    <message>
        <source>The fallback URI is tried when the primary URI does not take the call. The provider does not say after which answers.</source>
        <translation>Die Ersatz-URI wird versucht, wenn die erste URI den Anruf nicht annimmt. Nach welchen Antworten, sagt der Anbieter nicht.</translation>
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
    <message>
        <source>Priority %1, which it leaves: %2.</source>
        <comment>number, changes of shares</comment>
        <translation>Priorität %1, die es verlässt: %2.</translation>
    </message>
    <message>
        <source>Priority %1 takes calls only when all above it fail.</source>
        <comment>number</comment>
        <translation>Priorität %1 nimmt nur Anrufe an, wenn alle darüber ausfallen.</translation>
    </message>
    <message>
        <source>No target would take calls then.</source>
        <translation>Dann würde kein Ziel Anrufe annehmen.</translation>
    </message>
    <message>
        <source>Priority %1 would be tried first then.</source>
        <comment>number</comment>
        <translation>Dann würde zuerst Priorität %1 versucht.</translation>
    </message>
</context>
<context>
    <name>Terraform</name>
    <message>
        <source>Twilio&apos;s own provider (twilio/twilio), a pilot</source>
        <translation>Twilios eigener Provider (twilio/twilio), ein Pilot</translation>
    </message>
    <message>
        <source>A pilot that Twilio says is not under active development. It cannot hold recording settings, and an import does not read back what is attached; the file tells Terraform to look over that.</source>
        <translation>Ein Pilot, der laut Twilio nicht aktiv entwickelt wird. Er kennt keine Aufzeichnungs-Optionen, und ein Import liest nicht zurück, was zugeordnet ist; die Datei lässt Terraform darüber hinwegsehen.</translation>
    </message>
    <message>
        <source>Community provider (RJPearson94/twilio)</source>
        <translation>Community-Provider (RJPearson94/twilio)</translation>
    </message>
    <message>
        <source>Knows all kinds here, reads everything back but passwords, and is still released (0.27.0 of May 2025). Twilio does not support it.</source>
        <translation>Kennt alle Arten von hier, liest alles zurück außer Passwörtern und wird noch gepflegt (0.27.0 vom Mai 2025). Twilio unterstützt ihn nicht.</translation>
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
    <name>trunkdesk::AccountBox</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>account and file</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>account and its mode</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Kein Konto</translation>
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
    <name>trunkdesk::AccountSource</name>
    <message>
        <source>Give one file or account at a time.</source>
        <translation>Immer nur eine Datei oder ein Konto angeben.</translation>
    </message>
    <message>
        <source>--provider wants twilio or plivo, and goes with files and with --from-env.</source>
        <translation>--provider erwartet twilio oder plivo und passt zu Dateien und zu --from-env.</translation>
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
    <name>trunkdesk::AddressChecks</name>
    <message>
        <source>The address begins with sips:, which the provider does not support, so calls cannot be counted on to arrive; an encrypted connection is asked for with sip: and ;transport=tls.</source>
        <translation>Die Adresse beginnt mit sips:, was der Anbieter nicht unterstützt, daher kommen Anrufe nicht verlässlich an; eine verschlüsselte Verbindung verlangt man mit sip: und ;transport=tls.</translation>
    </message>
    <message>
        <source>A SIP address has no slashes after sip:, so %1 names no host that can be counted on, and calls to it fail.</source>
        <translation>Eine SIP-Adresse hat nach sip: keine Schrägstriche, daher nennt %1 keinen verlässlichen Host, und Anrufe dorthin scheitern.</translation>
    </message>
    <message>
        <source>%1 is a web address, which takes no calls, so calls to it fail.</source>
        <translation>%1 ist eine Webadresse, die keine Anrufe annimmt, daher scheitern Anrufe dorthin.</translation>
    </message>
    <message>
        <source>An address of the kind %1: takes no SIP calls, so calls to it fail.</source>
        <translation>Eine Adresse der Art %1: nimmt keine SIP-Anrufe an, daher scheitern Anrufe dorthin.</translation>
    </message>
    <message>
        <source>%1 is no SIP address, since it does not begin with sip:, so calls to it fail.</source>
        <translation>%1 ist keine SIP-Adresse, denn es beginnt nicht mit sip:, daher scheitern Anrufe dorthin.</translation>
    </message>
    <message>
        <source>The transport “%1” is none that the provider offers, so calls to this target fail; there are udp, tcp and tls.</source>
        <translation>Den Transport „%1“ bietet der Anbieter nicht an, daher scheitern Anrufe an dieses Ziel; es gibt udp, tcp und tls.</translation>
    </message>
    <message>
        <source>Port 5061 is where a system expects TLS, but calls are sent there unencrypted over %1, so it will most likely not answer them.</source>
        <translation>Auf Port 5061 erwartet ein System TLS, Anrufe werden aber unverschlüsselt über %1 dorthin gesendet, daher nimmt es sie höchstwahrscheinlich nicht an.</translation>
    </message>
    <message>
        <source>Port 5060 is where a system expects unencrypted calls, but they are sent there with TLS, so it will most likely not answer them.</source>
        <translation>Auf Port 5060 erwartet ein System unverschlüsselte Anrufe, sie werden aber mit TLS dorthin gesendet, daher nimmt es sie höchstwahrscheinlich nicht an.</translation>
    </message>
    <message>
        <source>The address names no transport, so calls are sent over UDP; a system that only takes TCP or TLS never sees them.</source>
        <translation>Die Adresse nennt keinen Transport, daher werden Anrufe über UDP gesendet; ein System, das nur TCP oder TLS annimmt, sieht sie nie.</translation>
    </message>
    <message>
        <source>%1 belongs to the provider itself, so the call would go round in a circle and fail.</source>
        <translation>%1 gehört dem Anbieter selbst, daher würde der Anruf im Kreis laufen und scheitern.</translation>
    </message>
    <message>
        <source>The name %1 is known on a local network only, so the provider does not find it and calls to it fail.</source>
        <translation>Der Name %1 ist nur in einem lokalen Netz bekannt, daher findet ihn der Anbieter nicht, und Anrufe dorthin scheitern.</translation>
    </message>
    <message>
        <source>The address %1 is private, so the provider cannot reach it and calls to it fail.</source>
        <translation>Die Adresse %1 ist privat, daher erreicht sie der Anbieter nicht, und Anrufe dorthin scheitern.</translation>
    </message>
    <message>
        <source>%1 means the machine itself, so the provider would call itself and calls fail.</source>
        <translation>%1 bedeutet den Rechner selbst, daher würde der Anbieter sich selbst anrufen, und Anrufe scheitern.</translation>
    </message>
    <message>
        <source>The address %1 holds on one cable or one wireless network only, so the provider cannot reach it and calls to it fail.</source>
        <translation>Die Adresse %1 gilt nur an einem Kabel oder in einem Funknetz, daher erreicht sie der Anbieter nicht, und Anrufe dorthin scheitern.</translation>
    </message>
    <message>
        <source>The address %1 belongs to no machine, so calls to it fail.</source>
        <translation>Die Adresse %1 gehört zu keinem Rechner, daher scheitern Anrufe dorthin.</translation>
    </message>
    <message>
        <source>“%1” is none of the provider&apos;s places and is ignored, so calls leave from the usual place instead, with a longer way or from addresses that your firewall does not know.</source>
        <translation>„%1“ ist kein Standort des Anbieters und wird ignoriert, daher kommen Anrufe vom üblichen Standort, auf längerem Weg oder von Adressen, die Ihre Firewall nicht kennt.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::Admission</name>
    <message>
        <source>The %1 “%2”</source>
        <comment>begins a sentence: The trunk “hq”</comment>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>The call has to be sent to %1.</source>
        <comment>a domain</comment>
        <translation>Der Anruf muss an %1 gesendet werden.</translation>
    </message>
    <message>
        <source>%1 is %2 at one of the provider&apos;s places.</source>
        <comment>two domains</comment>
        <translation>%1 ist %2 an einem Standort des Anbieters.</translation>
    </message>
    <message>
        <source>%1 may be another name of %2; no document says so.</source>
        <comment>two domains</comment>
        <translation>%1 ist vielleicht ein anderer Name von %2; kein Dokument sagt das.</translation>
    </message>
    <message>
        <source>%1 is its domain.</source>
        <translation>%1 ist die eigene Domain.</translation>
    </message>
    <message>
        <source>Calls only come in through it: it takes none from a PBX.</source>
        <translation>Darüber kommen Anrufe nur herein: Von einer Telefonanlage nimmt er keine an.</translation>
    </message>
    <message>
        <source>It is switched off.</source>
        <translation>Er ist abgeschaltet.</translation>
    </message>
    <message>
        <source>Nothing says who may call, neither a list of addresses nor one of user names: every call is refused.</source>
        <translation>Nichts sagt, wer anrufen darf, weder eine Liste von Adressen noch eine von Benutzernamen: Jeder Anruf wird abgelehnt.</translation>
    </message>
    <message>
        <source>From which address it comes does not matter: no list of addresses is attached.</source>
        <translation>Von welcher Adresse der Anruf kommt, spielt keine Rolle: Es ist keine Liste von Adressen zugeordnet.</translation>
    </message>
    <message>
        <source>Nobody asks for the user name: no list of them is attached.</source>
        <translation>Nach dem Benutzernamen wird nicht gefragt: Es ist keine Liste von Benutzernamen zugeordnet.</translation>
    </message>
    <message>
        <source>It goes to the telephone network.</source>
        <translation>Der Anruf geht ins Telefonnetz.</translation>
    </message>
    <message>
        <source>No URL says what becomes of the call.</source>
        <translation>Keine URL sagt, was aus dem Anruf wird.</translation>
    </message>
    <message>
        <source>%1 is asked what becomes of the call.</source>
        <comment>a URL</comment>
        <translation>%1 wird gefragt, was aus dem Anruf wird.</translation>
    </message>
    <message>
        <source>The host of %1 is down, so %2 is asked what becomes of the call.</source>
        <comment>two URLs</comment>
        <translation>Der Host von %1 ist ausgefallen, daher wird %2 gefragt, was aus dem Anruf wird.</translation>
    </message>
    <message>
        <source>The host of %1 is down, so nobody says what becomes of the call.</source>
        <comment>a URL</comment>
        <translation>Der Host von %1 ist ausgefallen, daher sagt niemand, was aus dem Anruf wird.</translation>
    </message>
    <message>
        <source>Only calls over TLS and SRTP are let in.</source>
        <translation>Nur Anrufe über TLS und SRTP werden zugelassen.</translation>
    </message>
    <message>
        <source>Telephones cannot register: no list says which may.</source>
        <translation>Telefone können sich nicht registrieren: Keine Liste sagt, welche es dürfen.</translation>
    </message>
    <message>
        <source>To register a telephone: %1</source>
        <comment>a sentence</comment>
        <translation>Zum Registrieren eines Telefons: %1</translation>
    </message>
    <message>
        <source>The caller&apos;s number is one of the account&apos;s.</source>
        <translation>Die Rufnummer des Anrufers gehört zum Konto.</translation>
    </message>
    <message>
        <source>The caller&apos;s number is none of the account&apos;s: the provider has to have verified it.</source>
        <translation>Die Rufnummer des Anrufers gehört nicht zum Konto: Der Anbieter muss sie bestätigt haben.</translation>
    </message>
    <message>
        <source>%1 lets the call in.</source>
        <comment>The trunk “hq”</comment>
        <translation>%1 lässt den Anruf zu.</translation>
    </message>
    <message>
        <source>%1 lets the call in if the password is right.</source>
        <comment>The trunk “hq”</comment>
        <translation>%1 lässt den Anruf zu, wenn das Passwort stimmt.</translation>
    </message>
    <message>
        <source>%1 refuses the call. %2</source>
        <comment>The trunk “hq”; a sentence</comment>
        <translation>%1 lehnt den Anruf ab. %2</translation>
    </message>
    <message>
        <source>%1 lets the call in, but it leads nowhere. %2</source>
        <comment>The trunk “hq”; a sentence</comment>
        <translation>%1 lässt den Anruf zu, aber er führt ins Leere. %2</translation>
    </message>
    <message>
        <source>%1 may or may not let the call in. %2</source>
        <comment>The trunk “hq”; a sentence</comment>
        <translation>%1 lässt den Anruf vielleicht zu, vielleicht nicht. %2</translation>
    </message>
    <message>
        <source>Nothing in this account takes calls from a PBX: nothing has a domain that could be called.</source>
        <translation>Nichts in diesem Konto nimmt Anrufe von einer Telefonanlage an: Nichts hat eine Domain, die angerufen werden könnte.</translation>
    </message>
    <message>
        <source>Whether anything takes calls from a PBX cannot be told: not everything was read.</source>
        <translation>Ob etwas Anrufe von einer Telefonanlage annimmt, steht nicht fest: Es wurde nicht alles gelesen.</translation>
    </message>
    <message>
        <source>%1 names nobody: the provider refuses calls whose address does not have the domain of a trunk. Put the domain into the Request-URI, and this host into the route.</source>
        <comment>a host</comment>
        <translation>%1 bezeichnet niemanden: Der Anbieter lehnt Anrufe ab, deren Adresse nicht die Domain eines Trunks hat. Die Domain in die Request-URI setzen und diesen Host in die Route.</translation>
    </message>
    <message>
        <source>Nothing in this account has the domain %1.</source>
        <translation>Nichts in diesem Konto hat die Domain %1.</translation>
    </message>
    <message>
        <source>Nothing that was read has the domain %1.</source>
        <translation>Nichts vom Gelesenen hat die Domain %1.</translation>
    </message>
    <message>
        <source>Perhaps %1 was meant.</source>
        <comment>a domain</comment>
        <translation>Vielleicht war %1 gemeint.</translation>
    </message>
    <message>
        <source>Lists hold IPv4 addresses only. Write the IPv4 address that the call comes from.</source>
        <translation>Listen enthalten nur IPv4-Adressen. Die IPv4-Adresse eingeben, von der der Anruf kommt.</translation>
    </message>
    <message>
        <source>This is no IPv4 address. Write four numbers, for example 203.0.113.7.</source>
        <translation>Das ist keine IPv4-Adresse. Vier Zahlen schreiben, zum Beispiel 203.0.113.7.</translation>
    </message>
    <message>
        <source>Write the number that is called.</source>
        <translation>Die angerufene Rufnummer eingeben.</translation>
    </message>
    <message>
        <source>This is too short to tell which number is meant. Write more of its digits.</source>
        <translation>Das ist zu kurz, um zu erkennen, welche Rufnummer gemeint ist. Mehr ihrer Ziffern schreiben.</translation>
    </message>
    <message>
        <source>This is no host name and no SIP URI. Write the domain that the PBX calls.</source>
        <translation>Das ist weder ein Hostname noch eine SIP-URI. Die Domain eingeben, die die Telefonanlage anruft.</translation>
    </message>
    <message>
        <source>This is too short for a caller&apos;s number. Write it with its country code, or leave it empty.</source>
        <translation>Das ist zu kurz für die Rufnummer eines Anrufers. Sie mit Landesvorwahl schreiben oder leer lassen.</translation>
    </message>
    <message>
        <source>Write the address that the call comes from, its user name or the domain that it goes to.</source>
        <translation>Die Adresse eingeben, von der der Anruf kommt, seinen Benutzernamen oder die Domain, an die er geht.</translation>
    </message>
    <message>
        <source>%1 is a number of this account.</source>
        <translation>%1 ist eine Rufnummer dieses Kontos.</translation>
    </message>
    <message>
        <source>It takes no calls: it has no voice.</source>
        <translation>Sie nimmt keine Anrufe an: Sprache gehört nicht zu ihren Fähigkeiten.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a number; a sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is on the %2. %3</source>
        <comment>a number; trunk “hq”; a sentence</comment>
        <translation>%1 liegt auf %2. %3</translation>
    </message>
    <message>
        <source>Its calls go to %1, which is no %2 of this account: what becomes of them there is not known.</source>
        <comment>an id; trunk</comment>
        <translation>Ihre Anrufe gehen an %1, was kein %2 dieses Kontos ist: Was dort aus ihnen wird, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Its calls go to %1, which was not read.</source>
        <translation>Ihre Anrufe gehen an %1, was nicht gelesen wurde.</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>trunk “hq”</comment>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>It is on the %1.</source>
        <comment>trunk “hq”</comment>
        <translation>Sie liegt auf %1.</translation>
    </message>
    <message>
        <source>Calls only leave through “%1”, so nobody answers the number.</source>
        <translation>Über „%1“ gehen Anrufe nur hinaus, daher nimmt unter der Rufnummer niemand ab.</translation>
    </message>
    <message>
        <source>Its own URL, %1, is not asked as long as it is there.</source>
        <translation>Ihre eigene URL %1 wird nicht abgefragt, solange die Rufnummer dort liegt.</translation>
    </message>
    <message>
        <source>Its application, %1, is not asked as long as it is there.</source>
        <translation>Ihre Anwendung %1 wird nicht abgefragt, solange die Rufnummer dort liegt.</translation>
    </message>
    <message>
        <source>The application %1 answers its calls; what it does with them is not known here.</source>
        <translation>Die Anwendung %1 nimmt ihre Anrufe an; was sie damit tut, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Nothing says where its calls go: it is on no trunk, and has neither application nor URL.</source>
        <translation>Nichts sagt, wohin ihre Anrufe gehen: Sie liegt auf keinem Trunk und hat weder Anwendung noch URL.</translation>
    </message>
    <message>
        <source>%1 is asked what becomes of its calls.</source>
        <comment>a URL</comment>
        <translation>%1 wird gefragt, was aus ihren Anrufen wird.</translation>
    </message>
    <message>
        <source>The host of %1 is down, so %2 is asked what becomes of its calls.</source>
        <comment>two URLs</comment>
        <translation>Der Host von %1 ist ausgefallen, daher wird %2 gefragt, was aus ihren Anrufen wird.</translation>
    </message>
    <message>
        <source>The host of %1 is down, so nobody says what becomes of its calls.</source>
        <comment>a URL</comment>
        <translation>Der Host von %1 ist ausgefallen, daher sagt niemand, was aus ihren Anrufen wird.</translation>
    </message>
    <message>
        <source>%1 ends with the digits that were asked about.</source>
        <translation>%1 endet mit den Ziffern, nach denen gefragt wurde.</translation>
    </message>
    <message>
        <source>%1 is no number of this account.</source>
        <translation>%1 ist keine Rufnummer dieses Kontos.</translation>
    </message>
    <message>
        <source>%1 is not among the numbers that were read; there may be more.</source>
        <translation>%1 ist nicht unter den gelesenen Rufnummern; es gibt vielleicht weitere.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <comment>some names, and how many others</comment>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list of names</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Whether the address is asked about was not read.</source>
        <translation>Ob die Adresse geprüft wird, wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 decides by the address that the call comes from, which was not said.</source>
        <comment>one or more lists</comment>
        <translation>Nach %1 entscheidet die Adresse, von der der Anruf kommt; sie wurde nicht angegeben.</translation>
    </message>
    <message>
        <source>%1 is in %2.</source>
        <comment>an address, a list</comment>
        <translation>%1 steht in %2.</translation>
    </message>
    <message>
        <source>%1 is in %2 of %3.</source>
        <comment>an address, a range, a list</comment>
        <translation>%1 liegt in %2 von %3.</translation>
    </message>
    <message>
        <source>%1 may be in %2: not all of it was read.</source>
        <comment>an address, one or more lists</comment>
        <translation>%1 steht vielleicht in %2: Nicht alles davon wurde gelesen.</translation>
    </message>
    <message>
        <source>%1 has no address, so it lets nobody in.</source>
        <comment>one or more lists</comment>
        <translation>Keine Adresse in %1, daher wird niemand hereingelassen.</translation>
    </message>
    <message>
        <source>%1 is not in %2.</source>
        <comment>an address, one or more lists</comment>
        <translation>%1 steht nicht in %2.</translation>
    </message>
    <message>
        <source>Whether a user name is asked for was not read.</source>
        <translation>Ob ein Benutzername verlangt wird, wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>A user name of %1 and its password are asked for.</source>
        <comment>one or more lists</comment>
        <translation>Verlangt werden ein Benutzername aus %1 und sein Passwort.</translation>
    </message>
    <message>
        <source>%1 is in %2; its password decides.</source>
        <comment>a user name, a list</comment>
        <translation>%1 steht in %2; das Passwort entscheidet.</translation>
    </message>
    <message>
        <source>%1 may be in %2: not all of it was read.</source>
        <comment>a user name, one or more lists</comment>
        <translation>%1 steht vielleicht in %2: Nicht alles davon wurde gelesen.</translation>
    </message>
    <message>
        <source>%1 is not in %2, but %3 is: capital and small letters count.</source>
        <comment>a user name, a list, another user name</comment>
        <translation>%1 steht nicht in %2, wohl aber %3: Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>%1 is not in %2.</source>
        <comment>a user name, one or more lists</comment>
        <translation>%1 steht nicht in %2.</translation>
    </message>
    <message>
        <source>%1 may be in %2: the prefix length 0 of %3 can mean everybody as well as this one address.</source>
        <comment>an address, a list, another address</comment>
        <translation>%1 steht vielleicht in %2: Präfixlänge 0 bei %3 kann jeden meinen oder nur diese eine Adresse.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::AdmissionCard</name>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>trunk or number, and the answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>code and its title</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The provider would log %1.</source>
        <comment>a code</comment>
        <translation>Der Anbieter würde %1 protokollieren.</translation>
    </message>
    <message>
        <source>Explain %1</source>
        <comment>a code</comment>
        <translation>%1 erklären</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Passed or Failed, and what was looked at</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Zugelassen</translation>
    </message>
    <message>
        <source>The password decides</source>
        <translation>Das Passwort entscheidet</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Leads nowhere</source>
        <translation>Führt ins Leere</translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation>Nicht zu sagen</translation>
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
    <name>trunkdesk::AuthChecks</name>
    <message>
        <source>Nothing says who may call through %1: it has no %2. The provider refuses every call to it.</source>
        <translation>Nichts sagt, wer über %1 anrufen darf: Es gibt dort keine %2. Der Anbieter lehnt jeden Anruf dorthin ab.</translation>
    </message>
    <message>
        <source> and no </source>
        <translation> und keine </translation>
    </message>
    <message>
        <source>Nothing says who may call through %1: it has no %2. The provider refuses every call to %3.</source>
        <translation>Nichts sagt, wer über %1 anrufen darf: Es gibt dort keine %2. Der Anbieter lehnt jeden Anruf an %3 ab.</translation>
    </message>
    <message>
        <source>No phone can register with it.</source>
        <translation>Kein Telefon kann sich damit registrieren.</translation>
    </message>
    <message>
        <source>Only what the other lists there name is let in.</source>
        <translation>Hereingelassen wird nur, was die anderen Listen dort nennen.</translation>
    </message>
    <message>
        <source>It lets nobody in.</source>
        <translation>Niemand wird zugelassen.</translation>
    </message>
    <message>
        <source>The provider refuses every call that is sent there.</source>
        <translation>Der Anbieter lehnt jeden Anruf ab, der dorthin gesendet wird.</translation>
    </message>
    <message>
        <source>%1 is attached to %2 and has no address in it. %3</source>
        <translation>%1 ist %2 zugeordnet und enthält keine Adresse. %3</translation>
    </message>
    <message>
        <source>%1 is attached to %2 and has no credential in it. %3</source>
        <translation>%1 ist %2 zugeordnet und enthält keine Zugangsdaten. %3</translation>
    </message>
    <message>
        <source>%1 is attached to %2. Whoever learns its password for one of them can call through the others, too.</source>
        <translation>%1 ist %2 zugeordnet. Wer an einer Stelle das Passwort erfährt, kann auch über die anderen anrufen.</translation>
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
        <source>%1  %L2</source>
        <comment>tab and count</comment>
        <translation>%1  %L2</translation>
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
    <name>trunkdesk::CallFlow</name>
    <message>
        <source>Priority %1</source>
        <translation>Priorität %1</translation>
    </message>
    <message>
        <source>Priority unknown</source>
        <translation>Priorität unbekannt</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <comment>some names, and how many others</comment>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list of names</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 (share unknown)</source>
        <comment>a target</comment>
        <translation>%1 (Anteil unbekannt)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a target and its share</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <comment>one target takes all calls</comment>
        <translation>%1 allein</translation>
    </message>
    <message>
        <source>%1 is down</source>
        <comment>a name</comment>
        <translation>%1 ist ausgefallen</translation>
    </message>
    <message>
        <source>%1 are down</source>
        <comment>several names</comment>
        <translation>%1 sind ausgefallen</translation>
    </message>
    <message>
        <source>What stands behind (%1) is down.</source>
        <comment>one or more tiers</comment>
        <translation>Was dahinter steht (%1), ist ausgefallen.</translation>
    </message>
    <message>
        <source>No target is switched on, and the last resort is on a host that is down: callers hear a failure.</source>
        <translation>Kein Ziel ist eingeschaltet, und der letzte Ausweg liegt auf einem ausgefallenen Host: Anrufer hören eine Fehlermeldung.</translation>
    </message>
    <message>
        <source>%1, and so is the host of the last resort: callers hear a failure.</source>
        <comment>targets are down</comment>
        <translation>%1, ebenso der Host des letzten Auswegs: Anrufer hören eine Fehlermeldung.</translation>
    </message>
    <message>
        <source>%1, and nothing stands behind: callers hear a failure.</source>
        <translation>%1, und nichts steht dahinter: Anrufer hören eine Fehlermeldung.</translation>
    </message>
    <message>
        <source>It has no target, so callers hear a failure.</source>
        <translation>Es gibt kein Ziel, daher hören Anrufer eine Fehlermeldung.</translation>
    </message>
    <message>
        <source>No target is switched on, so callers hear a failure.</source>
        <translation>Kein Ziel ist eingeschaltet, daher hören Anrufer eine Fehlermeldung.</translation>
    </message>
    <message>
        <source>Calls go to %1.</source>
        <translation>Anrufe gehen an %1.</translation>
    </message>
    <message>
        <source>%1; its share of the calls goes to %2.</source>
        <comment>a target is down</comment>
        <translation>%1; sein Anteil an den Anrufen geht an %2.</translation>
    </message>
    <message>
        <source>%1; their share of the calls goes to %2.</source>
        <comment>targets are down</comment>
        <translation>%1; ihr Anteil an den Anrufen geht an %2.</translation>
    </message>
    <message>
        <source>Calls go to %1 (%2), since %3.</source>
        <translation>Anrufe gehen an %1 (%2), denn %3.</translation>
    </message>
    <message>
        <source>No target is switched on, so only the last resort is asked: %1.</source>
        <comment>a URL</comment>
        <translation>Kein Ziel ist eingeschaltet, daher wird nur der letzte Ausweg abgefragt: %1.</translation>
    </message>
    <message>
        <source>%1, so only the last resort is asked: %2.</source>
        <comment>targets are down; a URL</comment>
        <translation>%1, daher wird nur der letzte Ausweg abgefragt: %2.</translation>
    </message>
    <message>
        <source>Where calls go cannot be told: the priority or the address of a target is not known.</source>
        <translation>Wohin Anrufe gehen, steht nicht fest: Priorität oder Adresse eines Ziels ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Where calls go cannot be told: not all targets were read.</source>
        <translation>Wohin Anrufe gehen, steht nicht fest: Nicht alle Ziele wurden gelesen.</translation>
    </message>
    <message>
        <source>%1: off</source>
        <comment>a target</comment>
        <translation>%1: aus</translation>
    </message>
    <message>
        <source>%1: down, usually %2</source>
        <comment>a target and its share</comment>
        <translation>%1: ausgefallen, sonst %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a target and its share</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, usually %3</source>
        <comment>a target, its share, and that of other days</comment>
        <translation>%1: %2, sonst %3</translation>
    </message>
    <message>
        <source>%1 (takes the calls)</source>
        <comment>a priority</comment>
        <translation>%1 (nimmt die Anrufe an)</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <comment>a priority</comment>
        <translation>%1 (aus)</translation>
    </message>
    <message>
        <source>%1 (tried first)</source>
        <comment>a priority</comment>
        <translation>%1 (zuerst versucht)</translation>
    </message>
    <message>
        <source>%1 (when all above fail)</source>
        <comment>a priority</comment>
        <translation>%1 (wenn alle darüber ausfallen)</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>wie üblich</translation>
    </message>
    <message>
        <source>fewer targets</source>
        <translation>weniger Ziele</translation>
    </message>
    <message>
        <source>on its backup</source>
        <translation>auf Ersatz</translation>
    </message>
    <message>
        <source>last resort</source>
        <translation>letzter Ausweg</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>No calls come in here.</source>
        <translation>Hier kommen keine Anrufe an.</translation>
    </message>
    <message>
        <source>No calls come in here, so nobody answers %1.</source>
        <translation>Hier kommen keine Anrufe an, daher nimmt unter %1 niemand ab.</translation>
    </message>
    <message>
        <source>It is switched off, so callers hear a failure.</source>
        <translation>Er ist abgeschaltet, daher hören Anrufer eine Fehlermeldung.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>so many numbers</comment>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>%1, down</source>
        <translation>%1, ausgefallen</translation>
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
        <source>The account could not be read whole, so it was not checked.</source>
        <translation>Das Konto konnte nicht vollständig gelesen werden, daher wurde es nicht geprüft.</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>Das Konto</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of security</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%n Sicherheitsbefund</numerusform>
            <numerusform>%n Sicherheitsbefunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) checked</source>
        <translation>
            <numerusform>%n Datensatz geprüft</numerusform>
            <numerusform>%n Datensätze geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of %1 accounts checked</source>
        <translation>
            <numerusform>%n Datensatz aus %1 Konten geprüft</numerusform>
            <numerusform>%n Datensätze aus %1 Konten geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing found.</source>
        <translation>%1: nichts gefunden.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more ignored.</source>
        <translation>
            <numerusform>%n weiterer ignoriert.</numerusform>
            <numerusform>%n weitere ignoriert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider says: %1.</source>
        <translation>Der Anbieter meldet: %1.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>The console and “trunkctl check” look for these problems in accounts and in files. Each has a code that does not change, for scripts and for what is to be ignored, and a severity:</source>
        <translation>Die Konsole und „trunkctl check“ suchen in Konten und Dateien nach diesen Problemen. Jedes hat einen Code, der sich nicht ändert, für Skripte und zum Ignorieren, und eine Schwere:</translation>
    </message>
    <message>
        <source>Calls fail now.</source>
        <translation>Anrufe scheitern jetzt.</translation>
    </message>
    <message>
        <source>Strangers can get in, or a secret is open.</source>
        <translation>Fremde können hereinkommen, oder ein Geheimnis liegt offen.</translation>
    </message>
    <message>
        <source>Calls will fail under a condition.</source>
        <translation>Anrufe werden unter bestimmten Umständen scheitern.</translation>
    </message>
    <message>
        <source>Worth knowing.</source>
        <translation>Wissenswert.</translation>
    </message>
    <message>
        <source>%1 wants the code of a check; “%2” is none.</source>
        <translation>%1 erwartet den Code einer Prüfung; „%2“ ist keiner.</translation>
    </message>
    <message>
        <source>“trunkctl check --codes” lists them.</source>
        <translation>„trunkctl check --codes“ zeigt alle.</translation>
    </message>
    <message>
        <source>Did you mean %1? “trunkctl check --codes” lists them.</source>
        <translation>Ist %1 gemeint? „trunkctl check --codes“ zeigt alle.</translation>
    </message>
    <message>
        <source>From where on findings are a failure (exit code 1): error; security, which is errors and what lets strangers in; warning, which is these and what will fail one day, and the default; note, which is anything; or never.</source>
        <translation>Ab wann Befunde als Fehlschlag gelten (Exit-Code 1): error; security, also Fehler und was Fremde hereinlässt; warning, also diese und was eines Tages scheitert (Vorgabe); note, also alles; oder never.</translation>
    </message>
    <message>
        <source>Leave out what this check finds, or with CODE:ID what it finds at the record with this id; several with commas, or the option again.</source>
        <translation>Weglassen, was diese Prüfung findet, oder mit CODE:ID, was sie beim Datensatz mit dieser ID findet; mehrere mit Kommas oder die Option mehrfach.</translation>
    </message>
    <message>
        <source>Report what these checks find and nothing else; several with commas, or the option again.</source>
        <translation>Nur melden, was diese Prüfungen finden; mehrere mit Kommas oder die Option mehrfach.</translation>
    </message>
    <message>
        <source>--fail-on wants error, security, warning, note or never.</source>
        <translation>--fail-on erwartet error, security, warning, note oder never.</translation>
    </message>
    <message>
        <source>--ignore %1: wants the id of a record after the colon.</source>
        <translation>--ignore %1: erwartet nach dem Doppelpunkt die ID eines Datensatzes.</translation>
    </message>
    <message>
        <source>%1 % read</source>
        <translation>%1 % gelesen</translation>
    </message>
    <message>
        <source>What the console ignores in “%1” cannot be read, so it is reported: %2 (%3)</source>
        <translation>Was die Konsole in „%1“ ignoriert, kann nicht gelesen werden und wird daher gemeldet: %2 (%3)</translation>
    </message>
    <message>
        <source>Ignored on the command line: --ignore %1.</source>
        <translation>Auf der Befehlszeile ignoriert: --ignore %1.</translation>
    </message>
    <message>
        <source>Ignored in the console.</source>
        <translation>In der Konsole ignoriert.</translation>
    </message>
    <message>
        <source>Ignored in the console: %1</source>
        <translation>In der Konsole ignoriert: %1</translation>
    </message>
    <message>
        <source>Report what is wrong or risky in accounts and in saved files.</source>
        <translation>Melden, was in Konten und gespeicherten Dateien falsch oder riskant ist.</translation>
    </message>
    <message>
        <source>How to report: text for people, which is the default; json for programs; or sarif for services that show findings beside the files.</source>
        <translation>Wie gemeldet wird: text für Menschen (Vorgabe), json für Programme oder sarif für Dienste, die Befunde neben den Dateien zeigen.</translation>
    </message>
    <message>
        <source>Where to write the report; without it, or with -, to standard output.</source>
        <translation>Wohin der Bericht geschrieben wird; ohne Angabe oder mit - auf die Standardausgabe.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>As text, print at most so many lines of each check, and how many more there are.</source>
        <translation>Als Text höchstens so viele Zeilen je Prüfung ausgeben, und wie viele weitere es gibt.</translation>
    </message>
    <message>
        <source>Report also what the console was told to ignore in these accounts.</source>
        <translation>Auch melden, was die Konsole in diesen Konten ignorieren soll.</translation>
    </message>
    <message>
        <source>Print nothing when the exit code is 0: for cron, which mails whatever is printed.</source>
        <translation>Nichts ausgeben, wenn der Exit-Code 0 ist: für cron, das jede Ausgabe als Mail verschickt.</translation>
    </message>
    <message>
        <source>List the checks with their codes and what they mean, and end; --only chooses some, and --format may also be man.</source>
        <translation>Die Prüfungen mit ihren Codes und deren Bedeutung ausgeben und beenden; --only wählt einige aus, und --format kann auch man sein.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more [%1]</source>
        <translation>
            <numerusform>… und %n weiterer [%1]</numerusform>
            <numerusform>… und %n weitere [%1]</numerusform>
        </translation>
    </message>
    <message>
        <source>--ignore %1 covers nothing that was found; take it out.</source>
        <translation>--ignore %1 betrifft nichts vom Gefundenen; es herausnehmen.</translation>
    </message>
    <message>
        <source>A file or an account is missing. “trunkctl check --help” says what it takes.</source>
        <translation>Es fehlt eine Datei oder ein Konto. „trunkctl check --help“ zeigt, was möglich ist.</translation>
    </message>
    <message>
        <source>[FILE…|account:NAME…]</source>
        <translation>[DATEI…|account:NAME…]</translation>
    </message>
    <message>
        <source>Snapshots, or answers of the provider&apos;s API saved as JSON; a folder stands for all JSON files in it. account:NAME is an account as it is now, by its name in the console&apos;s list or its provider&apos;s id.</source>
        <translation>Snapshots oder als JSON gespeicherte Antworten der API des Anbieters; ein Ordner steht für alle JSON-Dateien darin. account:NAME ist ein Konto, wie es jetzt ist, nach seinem Namen in der Kontenliste der Konsole oder seiner ID beim Anbieter.</translation>
    </message>
    <message>
        <source>--format wants text, json or man with --codes.</source>
        <translation>--format erwartet mit --codes text, json oder man.</translation>
    </message>
    <message>
        <source>--format wants text, json or sarif.</source>
        <translation>--format erwartet text, json oder sarif.</translation>
    </message>
    <message>
        <source>--output wants the name of a file, or - for standard output.</source>
        <translation>--output erwartet den Namen einer Datei oder - für die Standardausgabe.</translation>
    </message>
    <message>
        <source>--limit wants a number from 1.</source>
        <translation>--limit erwartet eine Zahl ab 1.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::CheckWords</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weiteres</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Change “%1”…</source>
        <translation>„%1“ ändern …</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Attach: %1…</source>
        <translation>Zuordnen: %1 …</translation>
    </message>
    <message>
        <source>Add: %1…</source>
        <translation>Hinzufügen: %1 …</translation>
    </message>
    <message>
        <source>Detach…</source>
        <translation>Lösen …</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s)</source>
        <translation>
            <numerusform>%Ln Rufnummer</numerusform>
            <numerusform>%Ln Rufnummern</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
</context>
<context>
    <name>trunkdesk::ChecksModel</name>
    <message numerus="yes">
        <source>%1, %2: %3. Found %Ln time(s).</source>
        <comment>code, severity, title</comment>
        <translation>
            <numerusform>%1, %2: %3. %Ln-mal gefunden.</numerusform>
            <numerusform>%1, %2: %3. %Ln-mal gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Provider&apos;s codes</source>
        <translation>Codes des Anbieters</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
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
    <name>trunkdesk::CodeCard</name>
    <message>
        <source>Not known here</source>
        <translation>Hier nicht bekannt</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>what sort of code, number, title</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Found in: %1</source>
        <comment>where in the text</comment>
        <translation>Gefunden in: %1</translation>
    </message>
    <message>
        <source>This code is not in the tables that come with the program. Search the provider&apos;s documentation for it, or look through “All codes” for words of its message.</source>
        <translation>Dieser Code steht nicht in den mitgelieferten Tabellen. In der Dokumentation des Anbieters danach suchen oder „Alle Codes“ nach Wörtern der Meldung durchsehen.</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Was zu tun ist: %1</translation>
    </message>
    <message>
        <source>The same number elsewhere (%1): %2. %3</source>
        <comment>table, title and meaning</comment>
        <translation>Dieselbe Nummer anderswo (%1): %2. %3</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>account</comment>
        <translation>In %1</translation>
    </message>
    <message>
        <source>This is a code of another provider, so nothing of this account has to do with it.</source>
        <translation>Dies ist ein Code eines anderen Anbieters und hat daher mit diesem Konto nichts zu tun.</translation>
    </message>
    <message>
        <source>The same as above.</source>
        <translation>Wie oben.</translation>
    </message>
    <message>
        <source>The same as above, and besides:</source>
        <translation>Wie oben, und außerdem:</translation>
    </message>
    <message>
        <source>Nothing in this account points to a cause. Look outside: at the PBX, the firewall and the network.</source>
        <translation>Nichts in diesem Konto deutet auf eine Ursache. Außerhalb suchen: bei Telefonanlage, Firewall und Netzwerk.</translation>
    </message>
    <message>
        <source>Nothing here is known to be wrong. These are the places where it is set:</source>
        <translation>Hier ist kein Fehler bekannt. An diesen Stellen wird es eingestellt:</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… und %n weitere.</numerusform>
            <numerusform>… und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Found or Possible, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>Beheben …</translation>
    </message>
    <message>
        <source>Source: %1, read on %2</source>
        <comment>URL and date</comment>
        <translation>Quelle: %1, gelesen am %2</translation>
    </message>
</context>
<context>
    <name>trunkdesk::CodesPage</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The address of the source is on the clipboard.</source>
        <translation>Die Adresse der Quelle ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Close the list of codes</source>
        <translation>Die Liste der Codes schließen</translation>
    </message>
    <message>
        <source>Copy the address of the source</source>
        <translation>Adresse der Quelle kopieren</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Provider&apos;s codes</source>
        <translation>Codes des Anbieters</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>What the code means</source>
        <translation>Was der Code bedeutet</translation>
    </message>
    <message>
        <source>Problem codes</source>
        <translation>Problemcodes</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>severity and code</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Show &amp;Them (%L1)</source>
        <translation>&amp;Zeigen (%L1)</translation>
    </message>
    <message>
        <source>None Found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing that is open has this problem, or it is ignored.</source>
        <translation>Nichts Geöffnetes hat dieses Problem, oder es wird ignoriert.</translation>
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
        <source>Show Everything</source>
        <translation>Alles zeigen</translation>
    </message>
</context>
<context>
    <name>trunkdesk::CodesPane</name>
    <message>
        <source>Source: %1, read on %2</source>
        <comment>URL and date</comment>
        <translation>Quelle: %1, gelesen am %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title of a code, and its name in logs</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Alle Codes</translation>
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
    <name>trunkdesk::CopyTable</name>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n Zeile kopiert.</numerusform>
            <numerusform>%n Zeilen kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied as CSV.</source>
        <translation>
            <numerusform>%n Zeile als CSV kopiert.</numerusform>
            <numerusform>%n Zeilen als CSV kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The table was saved as %1.</source>
        <translation>Die Tabelle wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>K&amp;opieren</translation>
    </message>
    <message>
        <source>Copy as C&amp;SV</source>
        <translation>Als CS&amp;V kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>Als CSV &amp;speichern …</translation>
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
    <name>trunkdesk::CurlDialog</name>
    <message>
        <source>Export as curl script</source>
        <translation>Als curl-Skript exportieren</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>The whole account</source>
        <translation>Das ganze Konto</translation>
    </message>
    <message>
        <source>Only what is chosen, and what belongs to it: %1</source>
        <translation>Nur das Gewählte und was dazugehört: %1</translation>
    </message>
    <message>
        <source>A script for a POSIX shell that makes these records anew in another account. It asks for passwords and for the key of that account as variables; none is in the file.</source>
        <translation>Ein Skript für eine POSIX-Shell, das diese Datensätze in einem anderen Konto neu anlegt. Passwörter und den Schlüssel jenes Kontos erwartet es in Variablen; in der Datei steht nichts davon.</translation>
    </message>
    <message>
        <source>Shell scripts (*.sh)</source>
        <translation>Shell-Skripte (*.sh)</translation>
    </message>
</context>
<context>
    <name>trunkdesk::CurlScript</name>
    <message numerus="yes">
        <source>Done: %n request(s).</source>
        <translation>
            <numerusform>Fertig: %n Anfrage.</numerusform>
            <numerusform>Fertig: %n Anfragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: they belong to their account and cannot be made. Put those of the other account on its trunks afterwards.</source>
        <comment>some records</comment>
        <translation>%1: gehören zu ihrem Konto und können nicht angelegt werden. Danach die des anderen Kontos dessen Trunks zuordnen.</translation>
    </message>
    <message>
        <source>“%1” has no address, so it is left out.</source>
        <translation>„%1“ hat keine Adresse und wird daher weggelassen.</translation>
    </message>
    <message>
        <source>Makes the records of “%1” (%2) anew in another account. Written by %3 %4.</source>
        <comment>account, its id, program, version</comment>
        <translation>Legt die Datensätze von „%1“ (%2) in einem anderen Konto neu an. Geschrieben von %3 %4.</translation>
    </message>
    <message>
        <source>As they were read on %1.</source>
        <translation>So, wie sie am %1 gelesen wurden.</translation>
    </message>
    <message numerus="yes">
        <source>It needs a POSIX shell and curl 7.76 or later, and sends %n request(s).</source>
        <translation>
            <numerusform>Braucht eine POSIX-Shell und curl 7.76 oder neuer und sendet %n Anfrage.</numerusform>
            <numerusform>Braucht eine POSIX-Shell und curl 7.76 oder neuer und sendet %n Anfragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run it once, against an account in which none of this is there: it does not look for what is there already. Where it stops, it says how to go on.</source>
        <translation>Einmal ausführen, für ein Konto, in dem nichts davon vorhanden ist: Es wird nicht gesucht, was schon da ist. Wo es anhält, sagt das Skript, wie es weitergeht.</translation>
    </message>
    <message>
        <source>Set these variables before, in a way that keeps them out of the history of your shell:</source>
        <translation>Vorher diese Variablen setzen, und zwar so, dass sie nicht in den Verlauf der Shell kommen:</translation>
    </message>
    <message>
        <source>the other account, and its key</source>
        <translation>das andere Konto und sein Schlüssel</translation>
    </message>
    <message>
        <source>Not made by it:</source>
        <translation>Das Skript legt nicht an:</translation>
    </message>
    <message>
        <source>Stopped. What was made before stays. It was:</source>
        <translation>Angehalten. Was vorher angelegt wurde, bleibt. Der Schritt war:</translation>
    </message>
    <message>
        <source>To go on with the step after it, run the script again with these variables besides; what needs the missing one stops then:</source>
        <translation>Um mit dem Schritt danach fortzufahren, das Skript noch einmal mit zusätzlich diesen Variablen ausführen; was das Fehlende braucht, hält dann an:</translation>
    </message>
    <message>
        <source>The request was refused, or did not get through:</source>
        <translation>Die Anfrage wurde abgelehnt oder kam nicht durch:</translation>
    </message>
    <message>
        <source>the id of the account in which everything is made</source>
        <translation>die ID des Kontos, in dem alles angelegt wird</translation>
    </message>
    <message>
        <source>the user that signs in: the account&apos;s id, or that of a key</source>
        <translation>der Benutzer, der sich anmeldet: die ID des Kontos oder die eines Schlüssels</translation>
    </message>
    <message>
        <source>the token or secret that belongs to it</source>
        <translation>das Token oder Geheimnis dazu</translation>
    </message>
    <message>
        <source>These variables are not set. Nothing was sent.</source>
        <translation>Diese Variablen sind nicht gesetzt. Es wurde nichts gesendet.</translation>
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
    <name>trunkdesk::EntryChecks</name>
    <message>
        <source>Switch %1 On…</source>
        <translation>%1 einschalten …</translation>
    </message>
    <message>
        <source>%1 has %2 and no enabled %3: every call goes to what stands in “%4”.</source>
        <translation>%1 hat %2, aber kein eingeschaltetes Ziel (%3): Jeder Anruf geht an das, was in „%4“ steht.</translation>
    </message>
    <message>
        <source>%1 has %2 and no enabled %3: callers hear a failure.</source>
        <translation>%1 hat %2, aber kein eingeschaltetes Ziel (%3): Anrufer hören eine Fehlermeldung.</translation>
    </message>
    <message>
        <source>%1 has one target, and %3 is empty: when %2 does not answer, callers hear a failure.</source>
        <translation>%1 hat nur ein Ziel, und %3 ist leer: Antwortet %2 nicht, hören Anrufer eine Fehlermeldung.</translation>
    </message>
    <message>
        <source>%1 has %2, as many as the provider allows: a new target, as when a PBX moves, can be added only after another is deleted.</source>
        <translation>%1 hat %2, so viele, wie der Anbieter erlaubt: Ein neues Ziel, etwa wenn eine Telefonanlage umzieht, lässt sich erst hinzufügen, wenn ein anderes gelöscht ist.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln target(s) and no number, so nobody can call them.</source>
        <translation>
            <numerusform>%1 hat %Ln Ziel, aber keine Rufnummer, daher kann niemand es anrufen.</numerusform>
            <numerusform>%1 hat %Ln Ziele, aber keine Rufnummer, daher kann niemand sie anrufen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::ExplainCommand</name>
    <message>
        <source>Say what a failed call means, and where in an account its cause may be.</source>
        <translation>Sagen, was ein gescheiterter Anruf bedeutet und wo in einem Konto die Ursache liegen kann.</translation>
    </message>
    <message>
        <source>CODE|- [FILE|account:NAME]</source>
        <translation>CODE|- [DATEI|account:NAME]</translation>
    </message>
    <message>
        <source>A code such as 32010, a line of a log or a SIP answer; - reads it from standard input. With a file, a folder or account:NAME, or an account by the options, the causes are looked for there.</source>
        <translation>Ein Code wie 32010, eine Protokollzeile oder eine SIP-Antwort; - liest ihn von der Standardeingabe. Mit einer Datei, einem Ordner oder account:NAME oder einem Konto über die Optionen werden dort die Ursachen gesucht.</translation>
    </message>
    <message>
        <source>A code is missing, or - for standard input. “trunkctl explain --help” says more.</source>
        <translation>Es fehlt ein Code, oder - für die Standardeingabe. „trunkctl explain --help“ sagt mehr.</translation>
    </message>
    <message>
        <source>The report is incomplete: standard output does not take what is written.</source>
        <translation>Der Bericht ist unvollständig: Die Standardausgabe nimmt das Geschriebene nicht an.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::ExplainPage</name>
    <message>
        <source>Copy Explanation</source>
        <translation>Erklärung kopieren</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Explain a failure</source>
        <translation>Fehlschlag erklären</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Alle Codes</translation>
    </message>
    <message>
        <source>&amp;Paste an error code, a SIP answer or lines of a log:</source>
        <translation>Fehlercode, SIP-Antwort oder Protokollzeilen &amp;einfügen:</translation>
    </message>
    <message>
        <source>Error code, SIP answer or lines of a log</source>
        <translation>Fehlercode, SIP-Antwort oder Protokollzeilen</translation>
    </message>
    <message>
        <source>The explanation as text for a ticket, without secrets</source>
        <translation>Die Erklärung als Text für ein Ticket, ohne Geheimnisse</translation>
    </message>
    <message>
        <source>Credentials in it were hidden; they are not needed and not kept.</source>
        <translation>Zugangsdaten darin wurden verborgen; sie werden nicht gebraucht und nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The text is very long. Only its beginning, 64 KiB, was taken.</source>
        <translation>Der Text ist sehr lang. Nur sein Anfang, 64 KiB, wurde übernommen.</translation>
    </message>
    <message>
        <source>What went wrong?</source>
        <translation>Was ist schiefgegangen?</translation>
    </message>
    <message>
        <source>Put in what you have: “32201”, “403 Forbidden”, “hangup_cause_code 4110”, or a whole SIP answer. Here stands then what it means and what in the account it points at.</source>
        <translation>Eingeben, was vorliegt: „32201“, „403 Forbidden“, „hangup_cause_code 4110“ oder eine ganze SIP-Antwort. Hier steht dann, was es bedeutet und worauf im Konto es hindeutet.</translation>
    </message>
    <message>
        <source>Show an example</source>
        <translation>Beispiel zeigen</translation>
    </message>
    <message>
        <source>No code is recognised in it</source>
        <translation>Kein Code darin erkannt</translation>
    </message>
    <message>
        <source>Paste the line with the status (SIP/2.0 …), the number of the error, or the hang-up cause. “All codes” can be searched for words of a message.</source>
        <translation>Die Zeile mit dem Status (SIP/2.0 …), die Fehlernummer oder die Auflege-Ursache einfügen. „Alle Codes“ lässt sich nach Wörtern einer Meldung durchsuchen.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::ExplainWork</name>
    <message>
        <source>E&amp;xplain This Call</source>
        <translation>Diesen Anruf e&amp;rklären</translation>
    </message>
</context>
<context>
    <name>trunkdesk::ExportCommand</name>
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
    <message>
        <source>These variables have to be set: %1.</source>
        <translation>Diese Variablen müssen gesetzt sein: %1.</translation>
    </message>
    <message>
        <source>No Terraform provider is known that holds trunks of this provider. Export a snapshot or a curl script.</source>
        <translation>Für Trunks dieses Anbieters ist kein Terraform-Provider bekannt. Einen Snapshot oder ein curl-Skript exportieren.</translation>
    </message>
    <message>
        <source>--terraform-provider wants one of these: %1.</source>
        <translation>--terraform-provider erwartet eines davon: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) written for %1.</source>
        <translation>
            <numerusform>%n Ressource für %1 geschrieben.</numerusform>
            <numerusform>%n Ressourcen für %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in it that a script could make.</source>
        <translation>Darin ist nichts, was ein Skript anlegen könnte.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) written.</source>
        <translation>
            <numerusform>%n Schritt geschrieben.</numerusform>
            <numerusform>%n Schritte geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a whole account as a snapshot, as Terraform configuration, as a script or as tables.</source>
        <translation>Ein ganzes Konto als Snapshot, als Terraform-Konfiguration, als Skript oder als Tabellen schreiben.</translation>
    </message>
    <message>
        <source>snapshot, which is the default; terraform; curl, a shell script that makes the same in another account; or csv or json, a table of one --kind.</source>
        <translation>snapshot (Vorgabe); terraform; curl, ein Shell-Skript, das dasselbe in einem anderen Konto anlegt; oder csv oder json, eine Tabelle zu einem --kind.</translation>
    </message>
    <message>
        <source>Which of the Terraform providers for this account: community, which is the default, or official.</source>
        <translation>Welcher der Terraform-Provider für dieses Konto: community (Vorgabe) oder official.</translation>
    </message>
    <message>
        <source>Terraform without import blocks, for another account than this one.</source>
        <translation>Terraform ohne import-Blöcke, für ein anderes Konto als dieses.</translation>
    </message>
    <message>
        <source>Terraform with numbers as resources of their own, rather than only what they are attached to.</source>
        <translation>Terraform mit Rufnummern als eigenen Ressourcen statt nur ihrer Zuordnungen.</translation>
    </message>
    <message>
        <source>What a table is made of, as snapshots call it, such as twilio.trunk.</source>
        <translation>Wovon eine Tabelle handelt, so wie es in Snapshots heißt, etwa twilio.trunk.</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>CSV for programs: without the apostrophe that keeps a spreadsheet from taking a cell for a formula.</source>
        <translation>CSV für Programme: ohne den Apostroph, der eine Tabellenkalkulation davon abhält, eine Zelle für eine Formel zu halten.</translation>
    </message>
    <message>
        <source>--format wants snapshot, terraform, curl, csv or json.</source>
        <translation>--format erwartet snapshot, terraform, curl, csv oder json.</translation>
    </message>
    <message>
        <source>--%1 goes with --format %2.</source>
        <translation>--%1 passt zu --format %2.</translation>
    </message>
    <message>
        <source>--format %1 wants --kind with one of these: %2.</source>
        <translation>--format %1 erwartet --kind mit einem davon: %2.</translation>
    </message>
    <message>
        <source>[FILE|account:NAME]</source>
        <translation>[DATEI|account:NAME]</translation>
    </message>
    <message>
        <source>A snapshot, or an answer of the provider&apos;s API saved as JSON, or a folder of these; account:NAME is an account of the console&apos;s list as it is now. Else one of the options says which account.</source>
        <translation>Ein Snapshot, eine als JSON gespeicherte Antwort der API des Anbieters oder ein Ordner davon; account:NAME ist ein Konto aus der Kontenliste der Konsole, wie es jetzt ist. Sonst sagt eine der Optionen, welches Konto.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::ExportDialog</name>
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
        <source>&amp;Not in the file</source>
        <translation>&amp;Nicht in der Datei</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>Nicht in der Datei</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird angehalten …</translation>
    </message>
</context>
<context>
    <name>trunkdesk::ExportWork</name>
    <message>
        <source>Writing the report …</source>
        <translation>Bericht wird geschrieben …</translation>
    </message>
    <message>
        <source>Putting the report together …</source>
        <translation>Bericht wird zusammengestellt …</translation>
    </message>
    <message>
        <source>Writing the table …</source>
        <translation>Tabelle wird geschrieben …</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s).</source>
        <translation>
            <numerusform>%n Zeile.</numerusform>
            <numerusform>%n Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation>Gespeichert in %1.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Writing the configuration …</source>
        <translation>Konfiguration wird geschrieben …</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n resource(s).</source>
        <translation>
            <numerusform>Sie enthält %n Ressource.</numerusform>
            <numerusform>Sie enthält %n Ressourcen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s) want a value; passwords are not in it.</source>
        <translation>
            <numerusform>%n Variable braucht einen Wert; Passwörter sind nicht darin.</numerusform>
            <numerusform>%n Variablen brauchen einen Wert; Passwörter sind nicht darin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the script …</source>
        <translation>Skript wird geschrieben …</translation>
    </message>
    <message>
        <source>There is nothing in it that could be made anew.</source>
        <translation>Darin ist nichts, was neu angelegt werden könnte.</translation>
    </message>
    <message numerus="yes">
        <source>It sends %n request(s).</source>
        <translation>
            <numerusform>Es sendet %n Anfrage.</numerusform>
            <numerusform>Es sendet %n Anfragen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s) are to be set before; passwords are not in it.</source>
        <translation>
            <numerusform>%n Variable ist vorher zu setzen; Passwörter sind nicht darin.</numerusform>
            <numerusform>%n Variablen sind vorher zu setzen; Passwörter sind nicht darin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::FailureCode</name>
    <message>
        <source>SIP status</source>
        <translation>SIP-Status</translation>
    </message>
    <message>
        <source>Q.850 cause</source>
        <translation>Q.850-Ursache</translation>
    </message>
    <message>
        <source>Hang-up code</source>
        <translation>Auflege-Code</translation>
    </message>
    <message>
        <source>%1 hang-up code</source>
        <comment>provider</comment>
        <translation>%1-Auflege-Code</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>%1 error</source>
        <comment>provider</comment>
        <translation>%1-Fehler</translation>
    </message>
</context>
<context>
    <name>trunkdesk::FailureExplanation</name>
    <message>
        <source>%1: %2</source>
        <comment>label and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not known here.</source>
        <comment>a code</comment>
        <translation>%1: hier nicht bekannt.</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Was zu tun ist: %1</translation>
    </message>
    <message>
        <source>In %1:</source>
        <comment>account</comment>
        <translation>In %1:</translation>
    </message>
    <message>
        <source>Source: %1, read on %2</source>
        <comment>URL and date</comment>
        <translation>Quelle: %1, gelesen am %2</translation>
    </message>
    <message>
        <source>Request for</source>
        <translation>Anfrage an</translation>
    </message>
    <message>
        <source>From address</source>
        <translation>Von Adresse</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Anrufer</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Angerufen</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Nothing in this account is called “%1”. Compare the name in the PBX letter by letter; it may also belong to another account.</source>
        <translation>Nichts in diesem Konto heißt „%1“. Den Namen in der Telefonanlage Buchstabe für Buchstabe vergleichen; vielleicht gehört er auch zu einem anderen Konto.</translation>
    </message>
    <message>
        <source>The caller ID %1 is no number of this account.</source>
        <translation>Die Anrufer-ID %1 ist keine Rufnummer dieses Kontos.</translation>
    </message>
    <message>
        <source>The number that was called, %1, is not in this account, so an incoming call to it does not come through here.</source>
        <translation>Die angerufene Rufnummer %1 ist nicht in diesem Konto, daher kommt ein eingehender Anruf an sie nicht hier durch.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>record and what is wrong with it</comment>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>“%1” is attached to “%2”.</source>
        <comment>list and trunk</comment>
        <translation>„%1“ ist „%2“ zugeordnet.</translation>
    </message>
    <message>
        <source>“%1” of “%2” is empty.</source>
        <comment>field and record</comment>
        <translation>„%1“ von „%2“ ist leer.</translation>
    </message>
    <message>
        <source>“%1” of “%2”: %3</source>
        <comment>field, record and value</comment>
        <translation>„%1“ von „%2“: %3</translation>
    </message>
    <message>
        <source>It can depend on which %1 are attached where.</source>
        <comment>lists</comment>
        <translation>Es kann davon abhängen, welche %1 wo zugeordnet sind.</translation>
    </message>
    <message>
        <source>It can depend on “%1” of %2.</source>
        <comment>field and kind of records</comment>
        <translation>Es kann von „%1“ bei %2 abhängen.</translation>
    </message>
    <message>
        <source>Nothing in this account is called “%1”. Perhaps “%2” was meant.</source>
        <translation>Nichts in diesem Konto heißt „%1“. Vielleicht war „%2“ gemeint.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::FailureScan</name>
    <message>
        <source>%1 header</source>
        <comment>where a code stands</comment>
        <translation>%1-Header</translation>
    </message>
    <message>
        <source>status line</source>
        <translation>Statuszeile</translation>
    </message>
</context>
<context>
    <name>trunkdesk::FieldChecks</name>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, and what is wrong with its value</comment>
        <translation>%1: %2</translation>
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
    <name>trunkdesk::FindingSeverity</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>trunkdesk::FindingWords</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence without its full stop, and the provider&apos;s codes</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>kind of record and the record it belongs to</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>%1: %2 %3 “%4”.</source>
        <comment>severity, sentence, kind of record, its name</comment>
        <translation>%1: %2 %3 „%4“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln security risk(s)</source>
        <translation>
            <numerusform>%Ln Sicherheitsrisiko</numerusform>
            <numerusform>%Ln Sicherheitsrisiken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln Warnung</numerusform>
            <numerusform>%Ln Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln Hinweis</numerusform>
            <numerusform>%Ln Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln Problem</numerusform>
            <numerusform>%Ln Probleme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::FindingsModel</name>
    <message>
        <source>Fix…</source>
        <translation>Beheben …</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>kind of record, its name</comment>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>Ignored: %1</source>
        <translation>Ignoriert: %1</translation>
    </message>
    <message>
        <source>Ignored. %1</source>
        <translation>Ignoriert. %1</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Provider&apos;s codes</source>
        <translation>Codes des Anbieters</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Ways to fix it</source>
        <translation>Abhilfe</translation>
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
    <name>trunkdesk::FlowCompare</name>
    <message>
        <source>How it is shown</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>With the outage</source>
        <translation>Mit dem Ausfall</translation>
    </message>
    <message>
        <source>Where calls go: %1</source>
        <comment>as usual, or with the outage</comment>
        <translation>Wohin Anrufe gehen: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a trunk and what it comes to</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a trunk to see where its calls go.</source>
        <translation>Einen Trunk wählen, um zu sehen, wohin seine Anrufe gehen.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::FlowModel</name>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>down</source>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>takes calls</source>
        <translation>nimmt Anrufe an</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>Last resort</source>
        <translation>Letzter Ausweg</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a URL, and how it is called</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>is asked</source>
        <translation>wird abgefragt</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>trunkdesk::FlowTable</name>
    <message>
        <source>Targets and their shares</source>
        <translation>Ziele und ihre Anteile</translation>
    </message>
    <message>
        <source>Enter goes to the target.</source>
        <translation>Die Eingabetaste führt zum Ziel.</translation>
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
    <name>trunkdesk::IgnoreDialog</name>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… und %Ln weiteres.</numerusform>
            <numerusform>… und %Ln weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a reason, so that others understand it later.</source>
        <translation>Einen Grund eingeben, damit andere es später verstehen.</translation>
    </message>
    <message numerus="yes">
        <source>Ignore %Ln problem(s)</source>
        <translation>
            <numerusform>%Ln Problem ignorieren</numerusform>
            <numerusform>%Ln Probleme ignorieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Only these, where they are</source>
        <translation>Nur diese, dort, wo sie sind</translation>
    </message>
    <message>
        <source>Only this one, at “%1”</source>
        <translation>Nur dieses, bei „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%1 everywhere in “%2”, now (%Ln) and later</source>
        <comment>codes, account</comment>
        <translation>
            <numerusform>%1 überall in „%2“, jetzt (%Ln) und später</numerusform>
            <numerusform>%1 überall in „%2“, jetzt (%Ln) und später</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>for instance: a test trunk, no calls are expected</source>
        <translation>zum Beispiel: Test-Trunk, es werden keine Anrufe erwartet</translation>
    </message>
    <message>
        <source>It stays in the list of ignored problems, with the reason, until you want to hear of it again. Nothing is changed at the provider.</source>
        <translation>Es bleibt mit dem Grund in der Liste der ignorierten Probleme, bis es wieder gemeldet werden soll. Beim Anbieter ändert sich nichts.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
</context>
<context>
    <name>trunkdesk::IgnoredFile</name>
    <message>
        <source>it is far too large</source>
        <translation>sie ist viel zu groß</translation>
    </message>
</context>
<context>
    <name>trunkdesk::IgnoredFindings</name>
    <message>
        <source>The list of ignored problems cannot be read: %1</source>
        <translation>Die Liste der ignorierten Probleme kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The list of ignored problems was written by another version of this program. Ignore them anew, or use that version.</source>
        <translation>Die Liste der ignorierten Probleme wurde von einer anderen Version dieses Programms geschrieben. Die Probleme neu ignorieren oder jene Version verwenden.</translation>
    </message>
    <message>
        <source>The list of ignored problems has no entries to read. It was changed by hand, perhaps; ignore them anew.</source>
        <translation>Die Liste der ignorierten Probleme hat keine lesbaren Einträge. Vielleicht wurde sie von Hand geändert; die Probleme neu ignorieren.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::IgnoredListDialog</name>
    <message>
        <source>&amp;Hear of It Again</source>
        <translation>&amp;Wieder melden</translation>
    </message>
    <message>
        <source>Ignored problems</source>
        <translation>Ignorierte Probleme</translation>
    </message>
    <message>
        <source>Nothing is ignored</source>
        <translation>Nichts wird ignoriert</translation>
    </message>
    <message>
        <source>Delete in the list of problems hears no more of one, with a reason; it stands here then.</source>
        <translation>Entf in der Liste der Probleme ignoriert eines, mit Grund; es steht dann hier.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>trunkdesk::IgnoredModel</name>
    <message>
        <source>Everywhere in this account</source>
        <translation>Überall in diesem Konto</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>name of a record, its kind, a field</comment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a record, its kind</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no check of this program</source>
        <translation>keine Prüfung dieses Programms</translation>
    </message>
    <message>
        <source>%1, %2, %3. Reason: %4. Since %5.</source>
        <translation>%1, %2, %3. Grund: %4. Seit %5.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
</context>
<context>
    <name>trunkdesk::IgnoredStore</name>
    <message>
        <source>The list of ignored problems of “%1” cannot be read (%2): all problems are shown. The file stays as it is: %3</source>
        <translation>Die Liste der ignorierten Probleme von „%1“ kann nicht gelesen werden (%2): Alle Probleme werden gezeigt. Die Datei bleibt, wie sie ist: %3</translation>
    </message>
    <message>
        <source>The list of ignored problems cannot be written, since the unreadable one cannot be put aside. Move this file away first: %1</source>
        <translation>Die Liste der ignorierten Probleme kann nicht geschrieben werden, da sich die unlesbare nicht beiseitelegen lässt. Zuerst diese Datei verschieben: %1</translation>
    </message>
</context>
<context>
    <name>trunkdesk::ImpactModel</name>
    <message>
        <source>at least %1</source>
        <comment>so many numbers</comment>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Trunk</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Calls go to</source>
        <translation>Anrufe gehen an</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Rufnummern</translation>
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
    <name>trunkdesk::LimitChecks</name>
    <message>
        <source>The provider has raised the limit for this account, and how far is not known here.</source>
        <translation>Der Anbieter hat die Grenze für dieses Konto angehoben; wie weit, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The provider refuses another, unless it raises the limit.</source>
        <translation>Der Anbieter lehnt weitere ab, solange er die Grenze nicht anhebt.</translation>
    </message>
    <message>
        <source>Beyond that the provider refuses another, unless it raises the limit.</source>
        <translation>Darüber hinaus lehnt der Anbieter weitere ab, solange er die Grenze nicht anhebt.</translation>
    </message>
    <message>
        <source>%1 has %2; the provider documents %3 as the most. %4</source>
        <translation>%1 hat %2; der Anbieter nennt höchstens %3. %4</translation>
    </message>
    <message>
        <source>The account has %1; the provider documents %2 as the most. %3</source>
        <translation>Das Konto hat %1; der Anbieter nennt höchstens %2. %3</translation>
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
    <name>trunkdesk::LinkButton</name>
    <message>
        <source>Show %1</source>
        <comment>a record or field</comment>
        <translation>%1 anzeigen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind and name of a record</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <comment>record and field</comment>
        <translation>%1 › %2</translation>
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
    <name>trunkdesk::ListChecks</name>
    <message>
        <source>%1 is attached to nothing, so no address in it lets a call in.</source>
        <translation>%1 ist nirgends zugeordnet, daher lässt keine Adresse darin einen Anruf zu.</translation>
    </message>
    <message>
        <source>%1 is attached to nothing, so nobody can call or register with it.</source>
        <translation>%1 ist nirgends zugeordnet, daher kann niemand damit anrufen oder sich registrieren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln credential(s) of %1 were not changed for two years, %2 not since %3: whoever learned a password in that time can still use it.</source>
        <translation>
            <numerusform>%Ln Eintrag in %1 wurde seit zwei Jahren nicht geändert, %2 zuletzt am %3: Wer in dieser Zeit ein Passwort erfahren hat, kann es noch verwenden.</numerusform>
            <numerusform>%Ln Einträge in %1 wurden seit zwei Jahren nicht geändert, %2 zuletzt am %3: Wer in dieser Zeit ein Passwort erfahren hat, kann es noch verwenden.</numerusform>
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
    <name>trunkdesk::Listing</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
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
    <message>
        <source>%1. Found: %2</source>
        <comment>account or kind of record, problems</comment>
        <translation>%1. Gefunden: %2</translation>
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
    <name>trunkdesk::NumberChecks</name>
    <message>
        <source>%1 is empty</source>
        <comment>the name of a field</comment>
        <translation>%1 ist leer</translation>
    </message>
    <message>
        <source>%1 and %2 are empty</source>
        <comment>names of fields</comment>
        <translation>%1 und %2 sind leer</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 can take calls, and %2: callers hear a failure.</source>
        <translation>%1 kann Anrufe annehmen, aber %2: Anrufer hören eine Fehlermeldung.</translation>
    </message>
    <message>
        <source>Calls to %1 go to the trunk %2, and %3 beside it is never asked.</source>
        <translation>Anrufe an %1 gehen an den Trunk %2, und %3 daneben wird nie abgefragt.</translation>
    </message>
    <message>
        <source>Clear “%1”…</source>
        <translation>„%1“ leeren …</translation>
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
    <name>trunkdesk::OutageHosts</name>
    <message>
        <source>%1 (last resort)</source>
        <comment>a host</comment>
        <translation>%1 (letzter Ausweg)</translation>
    </message>
    <message>
        <source>Nothing Down</source>
        <translation>Kein Ausfall</translation>
    </message>
    <message>
        <source>Filter hosts</source>
        <translation>Hosts filtern</translation>
    </message>
    <message>
        <source>Filter hosts…</source>
        <translation>Hosts filtern …</translation>
    </message>
    <message>
        <source>Hosts to imagine as down</source>
        <translation>Hosts, die als ausgefallen gelten sollen</translation>
    </message>
    <message>
        <source>Space ticks a host, or all hosts of a site.</source>
        <translation>Die Leertaste hakt einen Host an oder alle Hosts eines Standorts.</translation>
    </message>
    <message>
        <source>Nothing is down</source>
        <translation>Nichts ist ausgefallen</translation>
    </message>
    <message numerus="yes">
        <source>%n down</source>
        <comment>hosts</comment>
        <translation>
            <numerusform>%n ausgefallen</numerusform>
            <numerusform>%n ausgefallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n not shown)</source>
        <comment>so many hosts are down</comment>
        <translation>
            <numerusform>%1 (%n nicht gezeigt)</numerusform>
            <numerusform>%1 (%n nicht gezeigt)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::OutageImpact</name>
    <message>
        <source>%1 with %2</source>
        <comment>4 trunks with 212 numbers</comment>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>%1 is dead</source>
        <translation>%1 ist tot</translation>
    </message>
    <message>
        <source>%1 are dead</source>
        <translation>%1 sind tot</translation>
    </message>
    <message>
        <source>%1 is left with its last resort</source>
        <translation>%1 hat nur noch den letzten Ausweg</translation>
    </message>
    <message>
        <source>%1 are left with their last resort</source>
        <translation>%1 haben nur noch den letzten Ausweg</translation>
    </message>
    <message>
        <source>%1 is on its backup</source>
        <translation>%1 ist auf Ersatz</translation>
    </message>
    <message>
        <source>%1 are on their backup</source>
        <translation>%1 sind auf Ersatz</translation>
    </message>
    <message>
        <source>%1 has fewer targets</source>
        <translation>%1 hat weniger Ziele</translation>
    </message>
    <message>
        <source>%1 have fewer targets</source>
        <translation>%1 haben weniger Ziele</translation>
    </message>
    <message>
        <source>of %1 it cannot be told</source>
        <comment>4 trunks with 212 numbers</comment>
        <translation>bei %1 steht es nicht fest</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>If %1 is down</source>
        <translation>Bei Ausfall von %1</translation>
    </message>
    <message>
        <source>If %1 are down</source>
        <comment>several hosts</comment>
        <translation>Bei Ausfall von %1</translation>
    </message>
    <message>
        <source>If these %1 hosts are down</source>
        <translation>Bei Ausfall dieser %1 Hosts</translation>
    </message>
    <message>
        <source>If these %1 targets and hosts are down</source>
        <translation>Bei Ausfall dieser %1 Ziele und Hosts</translation>
    </message>
    <message>
        <source>No calls come in.</source>
        <translation>Es kommen keine Anrufe herein.</translation>
    </message>
    <message>
        <source>%1, all calls go where they usually go.</source>
        <comment>If … is down</comment>
        <translation>%1: Alle Anrufe gehen wie üblich.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>If … is down, 4 trunks are on their backup</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 has lost its backup.</source>
        <translation>%1 hat den Ersatz verloren.</translation>
    </message>
    <message>
        <source>%1 have lost their backup.</source>
        <translation>%1 haben den Ersatz verloren.</translation>
    </message>
    <message>
        <source>%1 is dead in any case.</source>
        <translation>%1 ist ohnehin tot.</translation>
    </message>
    <message>
        <source>%1 are dead in any case.</source>
        <translation>%1 sind ohnehin tot.</translation>
    </message>
    <message>
        <source>Of %1 it cannot be told, since not all targets were read.</source>
        <comment>4 trunks with 212 numbers</comment>
        <translation>Bei %1 steht es nicht fest, da nicht alle Ziele gelesen wurden.</translation>
    </message>
    <message>
        <source>Nothing is down: all calls go where they usually go.</source>
        <translation>Nichts ist ausgefallen: Alle Anrufe gehen wie üblich.</translation>
    </message>
    <message>
        <source>There may be more numbers: not all were read.</source>
        <translation>Vielleicht gibt es weitere Rufnummern: Nicht alle wurden gelesen.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::OutageModel</name>
    <message>
        <source>Asked only as a last resort.</source>
        <translation>Wird nur als letzter Ausweg abgefragt.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Trunks</source>
        <translation>Trunks</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Rufnummern</translation>
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
    <name>trunkdesk::PlivoChecks</name>
    <message>
        <source>The number is on %1, an outbound trunk, which takes no calls: whoever calls it reaches nobody, and no error is shown anywhere.</source>
        <translation>Die Rufnummer liegt auf %1, einem ausgehenden Trunk, der keine Anrufe annimmt: Wer sie anruft, erreicht niemanden, und nirgends wird ein Fehler gezeigt.</translation>
    </message>
    <message>
        <source>The trunk takes calls but has no primary URI, so they have nowhere to go and every one fails.</source>
        <translation>Der Trunk nimmt Anrufe an, hat aber keine erste URI, daher können sie nirgends hin, und jeder scheitert.</translation>
    </message>
    <message>
        <source>The primary URI of the trunk is none that there is, so its calls have nowhere to go and every one fails.</source>
        <translation>Die erste URI des Trunks gibt es nicht, daher können seine Anrufe nirgends hin, und jeder scheitert.</translation>
    </message>
    <message>
        <source>It has %1.</source>
        <translation>Er hat %1.</translation>
    </message>
    <message>
        <source>The fallback URI is the primary URI, so when it is down nothing is left and calls fail.</source>
        <translation>Die Ersatz-URI ist die erste URI; ist sie ausgefallen, bleibt also nichts, und Anrufe scheitern.</translation>
    </message>
    <message>
        <source>The fallback %1 leads to %2, as the primary %3 does, so when that system is down nothing is left and calls fail.</source>
        <translation>Die Ersatz-URI %1 führt zu %2, wie die erste URI %3; ist dieses System ausgefallen, bleibt also nichts, und Anrufe scheitern.</translation>
    </message>
    <message>
        <source>The trunk is disabled, but it has %1: whoever calls them reaches nobody.</source>
        <translation>Der Trunk ist abgeschaltet, hat aber %1: Wer dort anruft, erreicht niemanden.</translation>
    </message>
    <message>
        <source>Enable the trunk</source>
        <translation>Trunk einschalten</translation>
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
    <name>trunkdesk::ProblemBox</name>
    <message>
        <source>Fix…</source>
        <translation>Beheben …</translation>
    </message>
    <message>
        <source>Looking for problems …</source>
        <translation>Probleme werden gesucht …</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weiteres</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>Beheben: %1</translation>
    </message>
</context>
<context>
    <name>trunkdesk::ProblemDelegate</name>
    <message>
        <source>Ignored (%1): %2</source>
        <comment>reason, message</comment>
        <translation>Ignoriert (%1): %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>account and code</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>trunkdesk::ProblemsPanel</name>
    <message>
        <source>Not read to the end, so that some checks say nothing: %1.</source>
        <translation>Nicht zu Ende gelesen, daher sagen manche Prüfungen nichts: %1.</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nichts ist geöffnet</translation>
    </message>
    <message>
        <source>Open an account or an exported file: what is wrong or risky in it is listed here.</source>
        <translation>Ein Konto oder eine exportierte Datei öffnen: Was darin falsch oder riskant ist, steht dann hier.</translation>
    </message>
    <message>
        <source>No record is chosen</source>
        <translation>Kein Datensatz gewählt</translation>
    </message>
    <message>
        <source>Choose a row or open a record&apos;s page to see what is found there.</source>
        <translation>Eine Zeile wählen oder die Seite eines Datensatzes öffnen, um zu sehen, was dort gefunden wurde.</translation>
    </message>
    <message>
        <source>Show the Whole Account</source>
        <translation>Ganzes Konto zeigen</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>Nichts passt zum Filter</translation>
    </message>
    <message>
        <source>Change the words or switch a severity on again.</source>
        <translation>Die Wörter ändern oder eine Schwere wieder einschalten.</translation>
    </message>
    <message>
        <source>Show Everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Looking for problems …</source>
        <translation>Probleme werden gesucht …</translation>
    </message>
    <message>
        <source>When everything has been read every check looks at every record.</source>
        <translation>Ist alles gelesen, sieht jede Prüfung jeden Datensatz an.</translation>
    </message>
    <message>
        <source>Everything that was found is ignored</source>
        <translation>Alles Gefundene wird ignoriert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) are ignored, each with a reason.</source>
        <translation>
            <numerusform>%Ln Problem wird ignoriert, mit Grund.</numerusform>
            <numerusform>%Ln Probleme werden ignoriert, jedes mit Grund.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>Keine Probleme gefunden</translation>
    </message>
    <message>
        <source>Every check looked at this record and at what lives under it.</source>
        <translation>Alle Prüfungen haben diesen Datensatz und alles darunter angesehen.</translation>
    </message>
    <message>
        <source>Every check looked at every record.</source>
        <translation>Alle Prüfungen haben alle Datensätze angesehen.</translation>
    </message>
    <message>
        <source>No problems found in what was read</source>
        <translation>Keine Probleme im Gelesenen gefunden</translation>
    </message>
    <message>
        <source>&amp;Go to the Record</source>
        <translation>&amp;Zum Datensatz</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Fix %Ln Problem(s) Together…</source>
        <translation>
            <numerusform>%Ln Problem &amp;beheben …</numerusform>
            <numerusform>%Ln Probleme zusammen &amp;beheben …</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what needs no further entry can be fixed together, in one account.</source>
        <translation>Zusammen beheben lässt sich nur, was keine weitere Eingabe braucht, und nur in einem Konto.</translation>
    </message>
    <message>
        <source>&amp;Ignore…</source>
        <translation>&amp;Ignorieren …</translation>
    </message>
    <message>
        <source>&amp;Hear of It Again</source>
        <translation>&amp;Wieder melden</translation>
    </message>
    <message>
        <source>&amp;What Does It Mean?</source>
        <translation>Was be&amp;deutet das?</translation>
    </message>
    <message>
        <source>&amp;Ignored Problems…</source>
        <translation>&amp;Ignorierte Probleme …</translation>
    </message>
    <message>
        <source>&amp;What the Codes Mean</source>
        <translation>&amp;Was die Codes bedeuten</translation>
    </message>
    <message>
        <source>&amp;Copy All as Text</source>
        <translation>Alles als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Copy All as CS&amp;V</source>
        <translation>Alles als CS&amp;V kopieren</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation>Als CS&amp;V kopieren</translation>
    </message>
    <message>
        <source>Copy All as &amp;JSON</source>
        <translation>Alles als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>There is no problem in view to copy.</source>
        <translation>Es ist kein Problem zu sehen, das kopiert werden könnte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) copied.</source>
        <translation>
            <numerusform>%Ln Problem kopiert.</numerusform>
            <numerusform>%Ln Probleme kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkdesk::ProblemsTable</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
</context>
<context>
    <name>trunkdesk::ProblemsTools</name>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Errors: calls fail now</source>
        <translation>Fehler: Anrufe scheitern jetzt</translation>
    </message>
    <message>
        <source>Security: strangers can get in, or a secret is open</source>
        <translation>Sicherheit: Fremde können hereinkommen, oder ein Geheimnis liegt offen</translation>
    </message>
    <message>
        <source>Warnings: calls will fail under a condition</source>
        <translation>Warnungen: Anrufe werden unter bestimmten Umständen scheitern</translation>
    </message>
    <message>
        <source>Notes: worth knowing, nothing fails</source>
        <translation>Hinweise: wissenswert, nichts scheitert</translation>
    </message>
    <message>
        <source>Filter the problems</source>
        <translation>Probleme filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Shows the problems in which every word stands somewhere: message, record, code.</source>
        <translation>Zeigt die Probleme, in denen jedes Wort irgendwo vorkommt: Meldung, Datensatz, Code.</translation>
    </message>
    <message>
        <source>Whose problems</source>
        <translation>Wessen Probleme</translation>
    </message>
    <message>
        <source>Show what is ignored, too, with the reason</source>
        <translation>Auch Ignoriertes zeigen, mit dem Grund</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More to do with problems</source>
        <translation>Mehr zu Problemen</translation>
    </message>
    <message>
        <source>All that is open</source>
        <translation>Alles Geöffnete</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>Dieses Konto</translation>
    </message>
    <message>
        <source>The chosen record</source>
        <translation>Der gewählte Datensatz</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity and count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ignored (%L1)</source>
        <translation>Ignoriert (%L1)</translation>
    </message>
</context>
<context>
    <name>trunkdesk::ProblemsWork</name>
    <message>
        <source>This is ignored already.</source>
        <translation>Dies wird schon ignoriert.</translation>
    </message>
    <message>
        <source>These are problems of several accounts. Choose those of one account.</source>
        <translation>Das sind Probleme mehrerer Konten. Die eines Kontos wählen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) ignored.</source>
        <translation>
            <numerusform>%Ln Problem ignoriert.</numerusform>
            <numerusform>%Ln Probleme ignoriert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Umkehrbar</translation>
    </message>
    <message>
        <source>You hear of this again.</source>
        <translation>Dies wird wieder gemeldet.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <translation>Probleme: %1</translation>
    </message>
    <message>
        <source>There is no problem in the list to go to.</source>
        <translation>In der Liste ist kein Problem, zu dem man gehen könnte.</translation>
    </message>
    <message>
        <source>Only what needs no further entry can be fixed together, in one account.</source>
        <translation>Zusammen beheben lässt sich nur, was keine weitere Eingabe braucht, und nur in einem Konto.</translation>
    </message>
    <message>
        <source>Two problems of one field want different things; only the first is done: %1</source>
        <translation>Zwei Probleme eines Feldes verlangen Verschiedenes; nur das erste wird behoben: %1</translation>
    </message>
</context>
<context>
    <name>trunkdesk::RangeChecks</name>
    <message>
        <source>%1: only the password keeps strangers out.</source>
        <translation>%1: Nur das Passwort hält Fremde fern.</translation>
    </message>
    <message>
        <source>%1: whoever is at one of them can call at your expense.</source>
        <translation>%1: Wer eine davon hat, kann auf Ihre Kosten anrufen.</translation>
    </message>
    <message>
        <source>%1: whoever is at one of them can call at your expense, unless a password is asked for, too.</source>
        <translation>%1: Wer an einer davon sitzt, kann auf Ihre Kosten telefonieren, sofern nicht auch ein Passwort verlangt wird.</translation>
    </message>
    <message>
        <source>%1 in %2 lets every computer on the Internet call through %3</source>
        <translation>%1 in %2 lässt jeden Rechner im Internet über %3 anrufen</translation>
    </message>
    <message>
        <source>%1 in %2 lets %3 addresses call through %4</source>
        <translation>%1 in %2 lässt %3 Adressen über %4 anrufen</translation>
    </message>
    <message>
        <source>%1, far more than any telephone system has</source>
        <translation>%1, weit mehr, als irgendeine Telefonanlage hat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more range(s) of the list are as wide or nearly so.</source>
        <translation>
            <numerusform>%Ln weiterer Bereich der Liste ist ebenso oder fast so weit.</numerusform>
            <numerusform>%Ln weitere Bereiche der Liste sind ebenso oder fast so weit.</numerusform>
        </translation>
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
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Was wäre, wenn …</translation>
    </message>
    <message>
        <source>Simulate an outage of this record&apos;s targets</source>
        <translation>Einen Ausfall der Ziele dieses Datensatzes durchspielen</translation>
    </message>
    <message>
        <source>Imagine hosts to be down, and see where these calls go then</source>
        <translation>Hosts als ausgefallen annehmen und sehen, wohin diese Anrufe dann gehen</translation>
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
        <source>%1 of %2</source>
        <comment>kind and parent</comment>
        <translation>%1 von %2</translation>
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
    <name>trunkdesk::RecoveryChecks</name>
    <message>
        <source>There is no disaster recovery URL, so when all its targets are down callers only hear that the call failed.</source>
        <translation>Es gibt keine Disaster-Recovery-URL: Sind alle Ziele ausgefallen, hören Anrufer nur, dass der Anruf gescheitert ist.</translation>
    </message>
    <message>
        <source>There is no disaster recovery URL, so when all its targets are down whoever calls one of its %1 only hears that the call failed.</source>
        <translation>Es gibt keine Disaster-Recovery-URL: Sind alle Ziele ausgefallen, hören Anrufer bei %1 nur, dass der Anruf gescheitert ist.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>The disaster recovery URL uses http, so whoever sits on the way can read who calls, and answer with instructions of his own for the call.</source>
        <translation>Die Disaster-Recovery-URL verwendet http; wer auf dem Weg sitzt, kann also lesen, wer anruft, und mit eigenen Anweisungen für den Anruf antworten.</translation>
    </message>
    <message>
        <source>The disaster recovery URL is on %1, as %2 is: when that machine is down, the last resort is down with it.</source>
        <translation>Die Disaster-Recovery-URL liegt auf %1, ebenso wie %2: Fällt dieser Rechner aus, fällt der letzte Ausweg mit aus.</translation>
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
    <name>trunkdesk::Report</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>The first %1 of %2 are listed.</source>
        <translation>Aufgeführt sind die ersten %1 von %2.</translation>
    </message>
    <message>
        <source>%1: none.</source>
        <translation>%1: keine.</translation>
    </message>
    <message>
        <source>%1: not read.</source>
        <translation>%1: nicht gelesen.</translation>
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
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1, among them %2.</source>
        <comment>some numbers</comment>
        <translation>%1, darunter %2.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>some numbers</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>anderes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Im Einzelnen</translation>
    </message>
    <message>
        <source>The first %1 of %2 are listed; the limit was chosen when the report was made.</source>
        <translation>Aufgeführt sind die ersten %1 von %2; die Grenze wurde beim Erstellen des Berichts gewählt.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <comment>parent and record</comment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is wrong, and the provider&apos;s codes</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>Konto-ID</translation>
    </message>
    <message>
        <source>Kind of access</source>
        <translation>Art des Zugriffs</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As it was on</source>
        <translation>Stand vom</translation>
    </message>
    <message>
        <source>Report made on</source>
        <translation>Bericht erstellt am</translation>
    </message>
    <message>
        <source>Only about</source>
        <translation>Nur über</translation>
    </message>
    <message>
        <source>The account was still being read when this report was made, so something may be missing in it.</source>
        <translation>Das Konto wurde noch gelesen, als dieser Bericht erstellt wurde, daher fehlt darin vielleicht etwas.</translation>
    </message>
    <message>
        <source>Not read, or not to the end, so that some may be missing here: %1.</source>
        <translation>Nicht oder nicht bis zum Ende gelesen, daher fehlen hier vielleicht welche: %1.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>There is nothing in the account.</source>
        <translation>In dem Konto ist nichts.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity and count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The checks found no problems.</source>
        <translation>Die Prüfungen haben keine Probleme gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>The checks found %n problem(s): %1.</source>
        <translation>
            <numerusform>Die Prüfungen haben %n Problem gefunden: %1.</numerusform>
            <numerusform>Die Prüfungen haben %n Probleme gefunden: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are ignored, with a reason.</source>
        <translation>
            <numerusform>%n weiteres wird mit Begründung ignoriert.</numerusform>
            <numerusform>%n weitere werden mit Begründung ignoriert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>There are more, which are not listed here.</source>
        <translation>Es gibt weitere, die hier nicht aufgeführt sind.</translation>
    </message>
    <message>
        <source>Ignored problems</source>
        <translation>Ignorierte Probleme</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Configuration of “%1”</source>
        <translation>Konfiguration von „%1“</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>program and version</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>program and time</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>trunkdesk::ReportDialog</name>
    <message>
        <source>Export a report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Print a report</source>
        <translation>Bericht drucken</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>PDF, for paper</source>
        <translation>PDF, für Papier</translation>
    </message>
    <message>
        <source>HTML, for a browser</source>
        <translation>HTML, für einen Browser</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>The whole account</source>
        <translation>Das ganze Konto</translation>
    </message>
    <message>
        <source>Only the chosen: %1</source>
        <translation>Nur die gewählten: %1</translation>
    </message>
    <message>
        <source>&amp;Problems that the checks found, and those that are ignored</source>
        <translation>&amp;Probleme, die die Prüfungen gefunden haben, und ignorierte</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Pictures of where calls &amp;go</source>
        <translation>&amp;Bilder davon, wohin Anrufe gehen</translation>
    </message>
    <message>
        <source>&amp;Besides trunks: domains, lists, addresses and user names</source>
        <translation>&amp;Außer Trunks: Domains, Listen, Adressen und Benutzernamen</translation>
    </message>
    <message>
        <source>&amp;Numbers one by one, at the end</source>
        <translation>&amp;Rufnummern einzeln, am Ende</translation>
    </message>
    <message>
        <source>At most this many numbers</source>
        <translation>Höchstens so viele Rufnummern</translation>
    </message>
    <message>
        <source>at most </source>
        <translation>höchstens </translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>&amp;Preview…</source>
        <translation>&amp;Vorschau …</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
</context>
<context>
    <name>trunkdesk::ReportTarget</name>
    <message>
        <source>The report is incomplete: standard output does not take what is written.</source>
        <translation>Der Bericht ist unvollständig: Die Standardausgabe nimmt das Geschriebene nicht an.</translation>
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
    <name>trunkdesk::RouteCommand</name>
    <message>
        <source>Say who gets the calls of each trunk, also with hosts imagined to be down.</source>
        <translation>Sagen, wer die Anrufe jedes Trunks bekommt, auch mit als ausgefallen angenommenen Hosts.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n Rufnummer</numerusform>
            <numerusform>%n Rufnummern</numerusform>
        </translation>
    </message>
    <message>
        <source>None is known.</source>
        <translation>Keiner ist bekannt.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Es gibt: %1.</translation>
    </message>
    <message>
        <source>No target is on “%1”.</source>
        <translation>Kein Ziel liegt auf „%1“.</translation>
    </message>
    <message>
        <source>[FILE|account:NAME]</source>
        <translation>[DATEI|account:NAME]</translation>
    </message>
    <message>
        <source>A snapshot, or an answer of the provider&apos;s API saved as JSON, or a folder of these; account:NAME is an account of the console&apos;s list as it is now. Else one of the options says which account.</source>
        <translation>Ein Snapshot, eine als JSON gespeicherte Antwort der API des Anbieters oder ein Ordner davon; account:NAME ist ein Konto aus der Kontenliste der Konsole, wie es jetzt ist. Sonst sagt eine der Optionen, welches Konto.</translation>
    </message>
    <message>
        <source>Imagine that this host is down, or every host of this site, such as fra.example.com or 203.0.113.0/24; may be given several times.</source>
        <translation>Annehmen, dass dieser Host ausgefallen ist oder jeder Host dieses Standorts, etwa fra.example.com oder 203.0.113.0/24; mehrfach möglich.</translation>
    </message>
    <message>
        <source>HOST</source>
        <translation>HOST</translation>
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
        <source>The report is incomplete: standard output does not take what is written.</source>
        <translation>Der Bericht ist unvollständig: Die Standardausgabe nimmt das Geschriebene nicht an.</translation>
    </message>
    <message numerus="yes">
        <source>%n trunk(s) take calls.</source>
        <translation>
            <numerusform>%n Trunk nimmt Anrufe an.</numerusform>
            <numerusform>%n Trunks nehmen Anrufe an.</numerusform>
        </translation>
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
        <source>Where calls go</source>
        <translation>Wohin Anrufe gehen</translation>
    </message>
    <message>
        <source>tried first</source>
        <translation>zuerst versucht</translation>
    </message>
    <message>
        <source>only when the one above fails</source>
        <translation>nur bei Ausfall darüber</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The picture was saved as %1.</source>
        <translation>Das Bild wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>The printer did not take the picture. Choose another one, or print to a file.</source>
        <translation>Der Drucker hat das Bild nicht angenommen. Einen anderen wählen oder in eine Datei drucken.</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Picture</source>
        <translation>Als &amp;Bild kopieren</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Das Bild ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Als &amp;SVG speichern …</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG-Bilder (*.svg)</translation>
    </message>
    <message>
        <source>Save as P&amp;NG…</source>
        <translation>Als P&amp;NG speichern …</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Simulate an &amp;Outage…</source>
        <translation>&amp;Ausfall durchspielen …</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>takes the calls now</source>
        <translation>nimmt jetzt die Anrufe an</translation>
    </message>
    <message>
        <source>down</source>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>only when all above fail</source>
        <translation>nur wenn alle darüber ausfallen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s)</source>
        <translation>
            <numerusform>%Ln Rufnummer</numerusform>
            <numerusform>%Ln Rufnummern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) so far</source>
        <translation>
            <numerusform>bisher %Ln Rufnummer</numerusform>
            <numerusform>bisher %Ln Rufnummern</numerusform>
        </translation>
    </message>
    <message>
        <source>No numbers</source>
        <translation>Keine Rufnummern</translation>
    </message>
    <message>
        <source>Numbers not read</source>
        <translation>Rufnummern nicht gelesen</translation>
    </message>
    <message>
        <source>%1 · not there</source>
        <comment>a target that is named and gone</comment>
        <translation>%1 · nicht vorhanden</translation>
    </message>
    <message>
        <source>%1 · down, usually %2</source>
        <comment>target and its share</comment>
        <translation>%1 · ausgefallen, sonst %2</translation>
    </message>
    <message>
        <source>%1 · down</source>
        <translation>%1 · ausgefallen</translation>
    </message>
    <message>
        <source>%1 · %2, usually %3</source>
        <comment>target, its share now and otherwise</comment>
        <translation>%1 · %2, sonst %3</translation>
    </message>
    <message>
        <source>%1 · none chosen</source>
        <comment>a tier without a target</comment>
        <translation>%1 · keine gewählt</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>last resort, method, address</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>%1 is down, too: callers hear a failure.</source>
        <translation>%1 ist ebenfalls ausgefallen: Anrufer hören eine Fehlermeldung.</translation>
    </message>
    <message>
        <source>%1 · down</source>
        <comment>last resort</comment>
        <translation>%1 · ausgefallen</translation>
    </message>
    <message>
        <source>Switched off as a whole: callers hear a failure.</source>
        <translation>Als Ganzes ausgeschaltet: Anrufer hören eine Fehlermeldung.</translation>
    </message>
    <message>
        <source>Nothing is left: callers hear a failure.</source>
        <translation>Nichts ist übrig: Anrufer hören eine Fehlermeldung.</translation>
    </message>
    <message>
        <source>Only this is left: %1</source>
        <comment>what is asked last</comment>
        <translation>Nur dies ist übrig: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>tier and address of a target</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Where calls go is on the clipboard as text.</source>
        <translation>Wohin Anrufe gehen, ist als Text in der Zwischenablage.</translation>
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
    <name>trunkdesk::SecretChecks</name>
    <message>
        <source>The address holds a secret in its query, as “%1”: everybody who can look at the account can read it and use it.</source>
        <translation>Die Adresse enthält ein Geheimnis in ihrer Abfrage, als „%1“: Wer das Konto ansehen kann, kann es lesen und verwenden.</translation>
    </message>
    <message>
        <source>The address holds the password of its user: everybody who can look at the account can read it and sign in with it.</source>
        <translation>Die Adresse enthält das Passwort ihres Benutzers: Wer das Konto ansehen kann, kann es lesen und sich damit anmelden.</translation>
    </message>
    <message>
        <source>The address holds a user name or password before the @: everybody who can look at the account can read it and use it.</source>
        <translation>Die Adresse enthält vor dem @ einen Benutzernamen oder ein Passwort: Wer das Konto ansehen kann, kann dies lesen und verwenden.</translation>
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
    <name>trunkdesk::SecureChecks</name>
    <message>
        <source>%1 demands TLS and SRTP, but this address does not say ;transport=tls: the provider uses TLS all the same, and a system that is not ready for it refuses the call.</source>
        <translation>%1 verlangt TLS und SRTP, aber diese Adresse sagt nicht ;transport=tls: Der Anbieter verwendet trotzdem TLS, und ein System, das nicht darauf eingerichtet ist, lehnt den Anruf ab.</translation>
    </message>
    <message>
        <source>Demand encryption</source>
        <translation>Verschlüsselung verlangen</translation>
    </message>
    <message>
        <source>The trunk demands TLS and SRTP, but the address of %1 does not say ;transport=tls: calls to it are refused or break off.</source>
        <translation>Der Trunk verlangt TLS und SRTP, aber die Adresse von %1 sagt nicht ;transport=tls: Anrufe dorthin werden abgelehnt oder brechen ab.</translation>
    </message>
    <message>
        <source>%1 is called with TLS, but the trunk does not demand encryption, so the speech is sent in the clear: a system that insists on SRTP refuses the call.</source>
        <translation>%1 wird mit TLS angerufen, aber der Trunk verlangt keine Verschlüsselung, daher wird die Sprache im Klartext gesendet: Ein System, das auf SRTP besteht, lehnt den Anruf ab.</translation>
    </message>
    <message>
        <source>Calls to %1 are signalled with TLS, but the trunk does not demand encryption, so the speech is sent in the clear: a system that insists on SRTP refuses the call.</source>
        <translation>Anrufe an %1 werden mit TLS signalisiert, aber der Trunk verlangt keine Verschlüsselung, daher wird die Sprache im Klartext gesendet: Ein System, das auf SRTP besteht, lehnt den Anruf ab.</translation>
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
    <name>trunkdesk::ShareChecks</name>
    <message>
        <source>It leads to %1, as %2 does at the same priority: that system gets both shares, and when it is down there is one target less than it seems.</source>
        <translation>Es führt zu %1, ebenso wie %2 mit derselben Priorität: Dieses System bekommt beide Anteile, und fällt es aus, gibt es ein Ziel weniger, als es scheint.</translation>
    </message>
    <message>
        <source>It leads to %1, as %2 does, which is tried before: when that system is down, this is no backup and only lets callers wait longer.</source>
        <translation>Es führt zu %1, ebenso wie %2, das vorher versucht wird: Fällt dieses System aus, ist dies kein Ersatz und lässt Anrufer nur länger warten.</translation>
    </message>
    <message>
        <source>Set its priority to %1</source>
        <translation>Priorität auf %1 setzen</translation>
    </message>
    <message>
        <source>By its name it is a backup, but it has priority %1 as %2 has, so it takes its share of the calls all the time.</source>
        <translation>Dem Namen nach ist es ein Ersatz, es hat aber wie %2 die Priorität %1, daher nimmt es ständig seinen Anteil der Anrufe an.</translation>
    </message>
    <message>
        <source>Exchange the two</source>
        <translation>Die beiden tauschen</translation>
    </message>
    <message>
        <source>%1 is tried first and %2 only when it fails, but their names say the opposite: the backup takes every call.</source>
        <translation>%1 wird zuerst versucht und %2 nur, wenn es versagt, aber die Namen sagen das Gegenteil: Der Ersatz nimmt jeden Anruf an.</translation>
    </message>
    <message>
        <source>By its name it is the primary, but its priority %1 is a larger number than that of %2, and lower numbers are tried first: it gets calls only when the backup fails.</source>
        <translation>Dem Namen nach ist es das Hauptziel, aber seine Priorität %1 ist eine größere Zahl als die von %2, und niedrigere Zahlen werden zuerst versucht: Es bekommt nur Anrufe, wenn der Ersatz versagt.</translation>
    </message>
    <message>
        <source>Set the weight to %1</source>
        <translation>Gewicht auf %1 setzen</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>The weight %1 is outside %2 to %3, so nobody can say which share of the calls this target gets, if any.</source>
        <translation>Das Gewicht %1 liegt außerhalb von %2 bis %3, daher kann niemand sagen, welchen Anteil der Anrufe dieses Ziel bekommt, wenn überhaupt einen.</translation>
    </message>
    <message>
        <source>Its weight %1 out of %2 gives it about one of %3 calls: it is hardly ever tried, so nobody would notice if it did not work.</source>
        <translation>Sein Gewicht %1 von %2 gibt ihm etwa einen von %3 Anrufen: Es wird kaum je versucht, daher würde niemand bemerken, wenn es nicht funktionierte.</translation>
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
    <name>trunkdesk::ShowButton</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>a record or field</comment>
        <translation>%1 anzeigen</translation>
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
    <name>trunkdesk::SideBarDelegate</name>
    <message>
        <source>999+</source>
        <comment>so many problems or more, in little room</comment>
        <translation>999+</translation>
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
    <name>trunkdesk::SimulatorPage</name>
    <message>
        <source>SIMULATION</source>
        <translation>SIMULATION</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>&amp;Whole account</source>
        <translation>&amp;Ganzes Konto</translation>
    </message>
    <message>
        <source>All trunks and hosts of the account instead of one trunk&apos;s</source>
        <translation>Alle Trunks und Hosts des Kontos statt nur die eines Trunks</translation>
    </message>
    <message>
        <source>Tick hosts to imagine them down. Nothing is sent and nobody is called: it is worked out here.</source>
        <translation>Hosts anhaken, um sie als ausgefallen anzunehmen. Nichts wird gesendet und niemand angerufen: Alles wird hier berechnet.</translation>
    </message>
    <message>
        <source>Filter trunks</source>
        <translation>Trunks filtern</translation>
    </message>
    <message>
        <source>Filter trunks…</source>
        <translation>Trunks filtern …</translation>
    </message>
    <message>
        <source>What the outage does to each trunk</source>
        <translation>Was der Ausfall bei jedem Trunk bewirkt</translation>
    </message>
    <message>
        <source>Enter goes to the trunk.</source>
        <translation>Die Eingabetaste führt zum Trunk.</translation>
    </message>
    <message>
        <source>&amp;Go to the Trunk</source>
        <translation>&amp;Zum Trunk gehen</translation>
    </message>
    <message>
        <source>Before work on a PBX, Drain takes a host out for real, with a review first.</source>
        <translation>Vor Arbeiten an einer Telefonanlage nimmt „Host aus dem Routing nehmen“ einen Host wirklich heraus, mit vorheriger Prüfung.</translation>
    </message>
    <message>
        <source>&amp;Drain a Host…</source>
        <translation>&amp;Host aus dem Routing nehmen …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Simulate an outage</source>
        <translation>Ausfall durchspielen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>account and its mode</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>&amp;Drain %1…</source>
        <comment>a host</comment>
        <translation>%1 aus dem &amp;Routing nehmen …</translation>
    </message>
    <message>
        <source>No account is open</source>
        <translation>Kein Konto geöffnet</translation>
    </message>
    <message>
        <source>Open an account or a file to see where its calls would go.</source>
        <translation>Ein Konto oder eine Datei öffnen, um zu sehen, wohin die Anrufe gehen würden.</translation>
    </message>
    <message>
        <source>This account is being read</source>
        <translation>Dieses Konto wird gelesen</translation>
    </message>
    <message>
        <source>Its trunks and hosts appear here as they come.</source>
        <translation>Seine Trunks und Hosts erscheinen hier, sobald sie gelesen sind.</translation>
    </message>
    <message>
        <source>Trunks and targets were not read</source>
        <translation>Trunks und Ziele wurden nicht gelesen</translation>
    </message>
    <message>
        <source>Refresh the account, then look again.</source>
        <translation>Das Konto aktualisieren, dann erneut nachsehen.</translation>
    </message>
    <message>
        <source>No calls come in here</source>
        <translation>Hier kommen keine Anrufe an</translation>
    </message>
    <message>
        <source>This account has no trunk with a target or a number, so no outage can change anything.</source>
        <translation>Dieses Konto hat keinen Trunk mit einem Ziel oder einer Rufnummer, daher kann kein Ausfall etwas ändern.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>The same outage changes %n other trunk(s): see the whole account.</source>
        <translation>
            <numerusform>Derselbe Ausfall ändert %n weiteren Trunk: siehe das ganze Konto.</numerusform>
            <numerusform>Derselbe Ausfall ändert %n weitere Trunks: siehe das ganze Konto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) hang on those trunks.</source>
        <translation>
            <numerusform>An diesen Trunks hängt %n Rufnummer.</numerusform>
            <numerusform>An diesen Trunks hängen %n Rufnummern.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %L2</source>
        <comment>a state, and so many trunks</comment>
        <translation>%1: %L2</translation>
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
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
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
    <name>trunkdesk::TableExport</name>
    <message>
        <source>The table changed while it was written, so nothing was. Try again once the account is read.</source>
        <translation>Die Tabelle hat sich beim Schreiben geändert, daher wurde nichts geschrieben. Erneut versuchen, sobald das Konto gelesen ist.</translation>
    </message>
    <message>
        <source>The table was closed while it was written, so nothing was.</source>
        <translation>Die Tabelle wurde beim Schreiben geschlossen, daher wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>There is no table here.</source>
        <translation>Hier gibt es keine Tabelle.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::TableExportDialog</name>
    <message>
        <source>Export table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Zeilen</translation>
    </message>
    <message>
        <source>All rows in view (%1)</source>
        <translation>Alle angezeigten Zeilen (%1)</translation>
    </message>
    <message>
        <source>Only the chosen rows (%1)</source>
        <translation>Nur die gewählten Zeilen (%1)</translation>
    </message>
    <message>
        <source>All %1 of the account (%2)</source>
        <comment>records and their number</comment>
        <translation>Alle %1 des Kontos (%2)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet</source>
        <translation>CSV, für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>CSV, for programs</source>
        <translation>CSV, für Programme</translation>
    </message>
    <message>
        <source>Text with tabs</source>
        <translation>Text mit Tabulatoren</translation>
    </message>
    <message>
        <source>JSON, as the provider has it</source>
        <translation>JSON, wie der Anbieter es hat</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>Spal&amp;ten</translation>
    </message>
    <message>
        <source>Those in view</source>
        <translation>Die angezeigten</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Ra&amp;w: cells that begin with = + - @ stay as they are</source>
        <translation>&amp;Roh: Zellen, die mit = + - @ beginnen, bleiben unverändert</translation>
    </message>
    <message>
        <source>Each record with all that the provider says of it, less passwords.</source>
        <translation>Jeder Datensatz mit allem, was der Anbieter dazu sagt, ohne Passwörter.</translation>
    </message>
    <message>
        <source>A spreadsheet takes such a cell for a formula and may run what somebody wrote into a name; choose this for programs only.</source>
        <translation>Eine Tabellenkalkulation hält eine solche Zelle für eine Formel und führt vielleicht aus, was jemand in einen Namen geschrieben hat; nur für Programme wählen.</translation>
    </message>
    <message>
        <source>Such cells get an apostrophe in front, so that no spreadsheet takes a name for a formula. Telephone numbers stay as they are.</source>
        <translation>Solche Zellen bekommen ein Apostroph vorangestellt, damit keine Tabellenkalkulation einen Namen für eine Formel hält. Rufnummern bleiben unverändert.</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Text with tabs (*.tsv *.txt)</source>
        <translation>Text mit Tabulatoren (*.tsv *.txt)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
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
    <name>trunkdesk::TargetChecks</name>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>It is switched off; this holds as soon as it is switched on.</source>
        <translation>Es ist ausgeschaltet; dies gilt, sobald es eingeschaltet wird.</translation>
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
    <name>trunkdesk::Terraform</name>
    <message>
        <source>Import blocks: what is there is taken over as it is. They can be deleted once they were applied.</source>
        <translation>Import-Blöcke: Vorhandenes wird übernommen, wie es ist. Nach dem Anwenden können sie gelöscht werden.</translation>
    </message>
    <message>
        <source>%1 “%2”: it has no value for “%3”, which the provider asks for.</source>
        <comment>kind, record and argument</comment>
        <translation>%1 „%2“: Es fehlt ein Wert für „%3“, den der Provider verlangt.</translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <comment>field and record</comment>
        <translation>%1 von „%2“</translation>
    </message>
    <message>
        <source>“%1” of “%2” is in it, but the provider does not take the value “%3”; correct it first.</source>
        <comment>argument, record and value</comment>
        <translation>„%1“ von „%2“ ist enthalten, aber der Provider nimmt den Wert „%3“ nicht an; ihn zuerst korrigieren.</translation>
    </message>
    <message>
        <source>“%1” cannot be imported: its record has no id.</source>
        <translation>„%1“ kann nicht importiert werden: Der Datensatz hat keine ID.</translation>
    </message>
    <message>
        <source>“%1” of %2: the provider has no argument for it.</source>
        <comment>a field and some records</comment>
        <translation>„%1“ (%2): Der Provider hat dafür kein Argument.</translation>
    </message>
    <message>
        <source>Settings of %1: only where they hang is in this file. Terraform gives up a number that it destroys, so they are left out unless you ask for them.</source>
        <translation>Einstellungen (%1): Nur die Zuordnung steht in dieser Datei. Terraform gibt eine Rufnummer auf, die es zerstört, daher fehlen sie, sofern nicht ausdrücklich verlangt.</translation>
    </message>
    <message>
        <source>%1 (%2 of them set): the provider has no resource for these.</source>
        <comment>a kind and a number</comment>
        <translation>%1 (%2 davon gesetzt): Der Provider hat dafür keine Ressource.</translation>
    </message>
    <message>
        <source>%1: the provider has no resource for these.</source>
        <comment>some records</comment>
        <translation>%1: Der Provider hat dafür keine Ressource.</translation>
    </message>
    <message>
        <source>%1: they were not read to the end, so some may be missing here.</source>
        <translation>%1: nicht bis zum Ende gelesen, daher fehlen hier vielleicht welche.</translation>
    </message>
    <message>
        <source>“%1” (%2), written by %3 %4</source>
        <comment>account, its id, program, version</comment>
        <translation>„%1“ (%2), geschrieben von %3 %4</translation>
    </message>
    <message>
        <source>as it was read on %1.</source>
        <translation>wie gelesen am %1.</translation>
    </message>
    <message>
        <source>The provider reads %1 from the environment. Begin with: terraform init, then terraform plan.</source>
        <translation>Der Provider liest %1 aus der Umgebung. Beginnen mit: terraform init, dann terraform plan.</translation>
    </message>
    <message numerus="yes">
        <source>The first plan should import %n resource(s) and add, change and destroy nothing. If it says otherwise, do not apply it.</source>
        <translation>
            <numerusform>Der erste Plan sollte %n Ressource importieren und nichts hinzufügen, ändern oder zerstören. Sagt er etwas anderes, ihn nicht anwenden.</numerusform>
            <numerusform>Der erste Plan sollte %n Ressourcen importieren und nichts hinzufügen, ändern oder zerstören. Sagt er etwas anderes, ihn nicht anwenden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without import blocks, Terraform makes %n resource(s) anew.</source>
        <translation>
            <numerusform>Ohne Import-Blöcke legt Terraform %n Ressource neu an.</numerusform>
            <numerusform>Ohne Import-Blöcke legt Terraform %n Ressourcen neu an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No password is in this file. Give the %n variable(s) at the end their values outside of it, for instance as TF_VAR_… in the environment.</source>
        <translation>
            <numerusform>Diese Datei enthält kein Passwort. Der %n Variablen am Ende ihren Wert außerhalb der Datei geben, zum Beispiel als TF_VAR_… in der Umgebung.</numerusform>
            <numerusform>Diese Datei enthält kein Passwort. Den %n Variablen am Ende ihre Werte außerhalb der Datei geben, zum Beispiel als TF_VAR_… in der Umgebung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that can be set is in it, less passwords.</source>
        <translation>Alles Einstellbare ist enthalten, ohne Passwörter.</translation>
    </message>
    <message>
        <source>Not in this file:</source>
        <translation>Nicht in dieser Datei:</translation>
    </message>
</context>
<context>
    <name>trunkdesk::TerraformDialog</name>
    <message>
        <source>Export for Terraform</source>
        <translation>Für Terraform exportieren</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Provider</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>The whole account</source>
        <translation>Das ganze Konto</translation>
    </message>
    <message>
        <source>Only what is chosen, and what belongs to it: %1</source>
        <translation>Nur das Gewählte und was dazugehört: %1</translation>
    </message>
    <message>
        <source>N&amp;umbers</source>
        <translation>&amp;Rufnummern</translation>
    </message>
    <message>
        <source>Only which trunk they are on</source>
        <translation>Nur, auf welchem Trunk sie liegen</translation>
    </message>
    <message>
        <source>With all their settings, as resources of their own</source>
        <translation>Mit allen Einstellungen, als eigene Ressourcen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <source>With import blocks: Terraform takes over what is there</source>
        <translation>Mit Import-Blöcken: Terraform übernimmt Vorhandenes</translation>
    </message>
    <message>
        <source>Without: Terraform makes everything anew</source>
        <translation>Ohne: Terraform legt alles neu an</translation>
    </message>
    <message>
        <source>Terraform configuration (*.tf)</source>
        <translation>Terraform-Konfiguration (*.tf)</translation>
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
    <name>trunkdesk::ToolHead</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
    <name>trunkdesk::TryCallPage</name>
    <message>
        <source>Copy Answer</source>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <source>Try a call</source>
        <translation>Anruf durchspielen</translation>
    </message>
    <message>
        <source>&amp;From a PBX or phone to the provider</source>
        <translation>&amp;Von Telefonanlage oder Telefon zum Anbieter</translation>
    </message>
    <message>
        <source>&amp;To one of our numbers</source>
        <translation>&amp;An eine eigene Rufnummer</translation>
    </message>
    <message>
        <source>From address</source>
        <translation>Von Adresse</translation>
    </message>
    <message>
        <source>The public IPv4 address that the provider sees. Empty: not known.</source>
        <translation>Die öffentliche IPv4-Adresse, die der Anbieter sieht. Leer: nicht bekannt.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>of the credential</source>
        <translation>der Zugangsdaten</translation>
    </message>
    <message>
        <source>What the PBX signs in with. Empty: not known, or it does not sign in.</source>
        <translation>Womit sich die Telefonanlage anmeldet. Leer: nicht bekannt, oder sie meldet sich nicht an.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>host of the Request-URI</source>
        <translation>Host der Request-URI</translation>
    </message>
    <message>
        <source>The host that is called, or a whole SIP address. Empty: every trunk and domain is tried.</source>
        <translation>Der angerufene Host oder eine ganze SIP-Adresse. Leer: Jeder Trunk und jede Domain wird durchgespielt.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Rufnummer</translation>
    </message>
    <message>
        <source>The number that is called, in any spelling.</source>
        <translation>Die angerufene Rufnummer, beliebig geschrieben.</translation>
    </message>
    <message>
        <source>Worked out here from what is known of the account. Nobody is called, and nothing is sent.</source>
        <translation>Hier berechnet aus dem, was vom Konto bekannt ist. Niemand wird angerufen und nichts gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more. Name a domain to see less.</source>
        <translation>
            <numerusform>… und %n weitere. Eine Domain nennen, um weniger zu sehen.</numerusform>
            <numerusform>… und %n weitere. Eine Domain nennen, um weniger zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No account is open</source>
        <translation>Kein Konto geöffnet</translation>
    </message>
    <message>
        <source>Open an account or a file first; then a call can be tried on it.</source>
        <translation>Zuerst ein Konto oder eine Datei öffnen; dann lässt sich ein Anruf damit durchspielen.</translation>
    </message>
    <message>
        <source>This cannot be asked so</source>
        <translation>So lässt sich das nicht fragen</translation>
    </message>
    <message>
        <source>What is wrong stands below the field.</source>
        <translation>Was nicht stimmt, steht unter dem Feld.</translation>
    </message>
    <message>
        <source>Would it get through?</source>
        <translation>Käme er durch?</translation>
    </message>
    <message>
        <source>Write a number of this account, and see where a call to it goes.</source>
        <translation>Eine Rufnummer dieses Kontos eingeben und sehen, wohin ein Anruf dorthin geht.</translation>
    </message>
    <message>
        <source>Write the address, user name or domain of a call, and see who lets it in and why.</source>
        <translation>Adresse, Benutzername oder Domain eines Anrufs eingeben und sehen, wer ihn zulässt und warum.</translation>
    </message>
</context>
<context>
    <name>trunkdesk::TwilioChecks</name>
    <message>
        <source>The name has the end of a SIP domain, but this is a trunk: calls that your PBX sends to it do not reach the trunk.</source>
        <translation>Der Name endet wie der einer SIP-Domain, aber dies ist ein Trunk: Anrufe, die die Telefonanlage dorthin sendet, erreichen den Trunk nicht.</translation>
    </message>
    <message>
        <source>The name has the end of a trunk, but this is a SIP domain: calls and registrations sent to it do not reach the domain.</source>
        <translation>Der Name endet wie der eines Trunks, aber dies ist eine SIP-Domain: Dorthin gesendete Anrufe und Registrierungen erreichen die Domain nicht.</translation>
    </message>
    <message>
        <source>Phones may register at %1, but no credential list says which: every registration is refused, and calls to the phones fail.</source>
        <translation>Telefone dürfen sich bei %1 registrieren, aber keine Zugangsdatenliste sagt, welche: Jede Registrierung wird abgelehnt, und Anrufe an die Telefone scheitern.</translation>
    </message>
    <message>
        <source>Switch Registration Off…</source>
        <translation>Registrierung ausschalten …</translation>
    </message>
    <message>
        <source>Calls of %1 are recorded with the silence at their beginning and end, which is stored and billed with them.</source>
        <translation>Anrufe von %1 werden mit der Stille an Anfang und Ende aufgezeichnet, die mit gespeichert und berechnet wird.</translation>
    </message>
    <message>
        <source>Leave Silence Out…</source>
        <translation>Stille abschneiden …</translation>
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
    <message>
        <source>The account is being read or changed; wait until that is done.</source>
        <translation>Das Konto wird gerade gelesen oder geändert; warten, bis das erledigt ist.</translation>
    </message>
    <message>
        <source>No Terraform provider that we know of can hold the trunks of %1.</source>
        <translation>Kein bekannter Terraform-Provider kann die Trunks von %1 abbilden.</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>Die Tabelle hat keine Zeilen.</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Probleme</translation>
    </message>
    <message>
        <source>What is wrong or risky in this account</source>
        <translation>Was in diesem Konto falsch oder riskant ist</translation>
    </message>
    <message>
        <source>&amp;Next Problem</source>
        <translation>&amp;Nächstes Problem</translation>
    </message>
    <message>
        <source>Go to the next problem</source>
        <translation>Zum nächsten Problem gehen</translation>
    </message>
    <message>
        <source>Pre&amp;vious Problem</source>
        <translation>&amp;Voriges Problem</translation>
    </message>
    <message>
        <source>Go to the problem before</source>
        <translation>Zum vorigen Problem gehen</translation>
    </message>
    <message>
        <source>&amp;Simulate an Outage…</source>
        <translation>&amp;Ausfall durchspielen …</translation>
    </message>
    <message>
        <source>Imagine hosts to be down, and see where calls go then</source>
        <translation>Hosts als ausgefallen annehmen und sehen, wohin Anrufe dann gehen</translation>
    </message>
    <message>
        <source>&amp;Try a Call…</source>
        <translation>Anr&amp;uf durchspielen …</translation>
    </message>
    <message>
        <source>Would a call be let in, and where would it go? Worked out here; nobody is called</source>
        <translation>Würde ein Anruf zugelassen, und wohin ginge er? Hier berechnet; niemand wird angerufen</translation>
    </message>
    <message>
        <source>&amp;Explain a Failure…</source>
        <translation>Fehlschlag &amp;erklären …</translation>
    </message>
    <message>
        <source>Paste an error code or a SIP answer, and see what it points at</source>
        <translation>Einen Fehlercode oder eine SIP-Antwort einfügen und sehen, worauf sie hinweisen</translation>
    </message>
    <message>
        <source>&amp;Table…</source>
        <translation>&amp;Tabelle …</translation>
    </message>
    <message>
        <source>Write the table in view to a file: CSV or JSON</source>
        <translation>Die angezeigte Tabelle in eine Datei schreiben: CSV oder JSON</translation>
    </message>
    <message>
        <source>Terra&amp;form…</source>
        <translation>Terra&amp;form …</translation>
    </message>
    <message>
        <source>Write this account as Terraform configuration with import blocks</source>
        <translation>Dieses Konto als Terraform-Konfiguration mit Import-Blöcken schreiben</translation>
    </message>
    <message>
        <source>c&amp;url Script…</source>
        <translation>c&amp;url-Skript …</translation>
    </message>
    <message>
        <source>Write commands that would make this account&apos;s records anew</source>
        <translation>Befehle schreiben, die die Datensätze dieses Kontos neu anlegen würden</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Bericht …</translation>
    </message>
    <message>
        <source>Write a report of this account for reading on paper: PDF or HTML</source>
        <translation>Einen Bericht über dieses Konto zum Lesen auf Papier schreiben: PDF oder HTML</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Print a report of this account</source>
        <translation>Einen Bericht über dieses Konto drucken</translation>
    </message>
    <message>
        <source>&amp;Problem Codes</source>
        <translation>&amp;Problemcodes</translation>
    </message>
    <message>
        <source>Every check, what it means and what to do</source>
        <translation>Jede Prüfung, was sie bedeutet und was zu tun ist</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xport</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Werkzeuge</translation>
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
