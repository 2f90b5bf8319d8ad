"""The commonest words of languages in Latin script, by which `tqcheck.text.language` tells them apart.

Commonest first: a word counts for a language the more, the earlier it stands there and the later it stands elsewhere.
Letters that few languages use follow. Written down from general knowledge of the languages.
"""

from __future__ import annotations

WORDS = {
    "en": (
        "the of and to in a is that for it with on as was by be at from this are or have an which not has "
        "were their its will but been they we he all more our would can other who had any may his these "
        "such than no one if there into also some so when up out about time first two must should under "
        "between after over through where what how your only each during within both being while those her "
        "she you do i then them because against upon without per "
        # Words of reports, whose headings, tables and slogans often lack the small ones.
        "company year group business management development meeting work million billion net profit market "
        "financial board annual report general production revenue quarter products services shares increase "
        "new held growth directors shareholders operating costs safety quality projects research technology "
        "companies committee industry capital rate high improve strengthen promote ensure efficiency "
        "strategy results statement cash flow notice review note notes contents appendix chairman chief "
        "officer members department plan tasks goals employees customers energy environmental "
        "responsibility governance risk control assets liabilities equity income tax before ended december "
        "june march september january summary overview highlights table figure item strict focus implement "
        "carry build construction innovation people party secretary deputy manager"
    ),
    "de": (
        "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden "
        "aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur "
        "oder aber vor zur bis mehr durch man sein wurde sei kann gegen vom können schon wenn unter ihre "
        "wir diese dieser unser unsere sowie"
    ),
    "fr": (
        "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec "
        "son ou aux l d qu nous cette comme mais été ont ses leur être fait même notre nos ces entre après "
        "deux vous était sans elle c s société ainsi dont leurs également"
    ),
    "es": (
        "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me "
        "si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde "
        "está porque sido han nuestra"
    ),
    "it": (
        "di e il la che in a per un del è non una le si con i da al dei della nel gli alla sono come più ha "
        "o ma anche delle lo dal se l su ai degli dalla nella sul questo essere stato d ed loro suo sua cui "
        "tra quando nei questa hanno nostra"
    ),
    "pt": (
        "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu "
        "sua ou quando muito nos já eu também só pelo pela até isso ela entre depois sem mesmo aos são foi "
        "está ser tem às nossa"
    ),
    "nl": (
        "de van het een en in is dat op te zijn met voor die aan niet om er ook als bij maar of uit door "
        "over tot naar dan wordt hij werd heeft worden deze ze nog al meer haar hebben onder dit je was kan "
        "wij geen onze zich zal"
    ),
    "sv": (
        "och i att det som en på är av för med den till inte om har de ett han men var jag sig från vi så "
        "kan när år under också efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade "
        "alla andra mycket än här då över bara in blir"
    ),
    "da": (
        "og i at det er en til af på for med den der som de ikke har et om var fra men sig han vi kan jeg "
        "så ud skal ved år også eller efter blev være nu over hvor da vil når op mod meget kun alle havde "
        "end"
    ),
    "no": (
        "og i det er på som en til å av for at med de har ikke den et om fra var men han seg vi jeg ble så "
        "kan også ut skal ved år eller etter være nå over hvor da vil når opp mot mye bare alle hadde enn "
        "hva"
    ),
    "fi": (
        "ja on ei se että oli hän joka mutta ovat kun myös niin kuin tai sen mukaan jo vain ole ennen sekä "
        "olla voi nyt jos mitä vuonna vuoden hänen tämä jotka siitä ollut sitä yhtiön eivät"
    ),
    "pl": (
        "w i z na do się nie jest to że o od jak za po dla przez oraz był ale ich być jego ze a co już było "
        "są tym jej może tego przy która który które roku tylko także"
    ),
    "cs": (
        "a v se na je že s z do o to i ve k za by pro od po ale jako jsem jsou však které který byl tak "
        "nebo až bylo jeho která být při ze není také roku již jen podle"
    ),
    "ro": (
        "de și în a la cu o pe că nu se din este al mai care pentru un ale sau s fi au fost lui prin dar "
        "după sunt ce cele nr lei această acest către fie când"
    ),
    "hu": (
        "a az és hogy nem is egy ez volt de meg csak már mint vagy el azt még ha kell ki lehet után szerint "
        "azonban minden amely aki nagy majd valamint"
    ),
    "tr": (
        "ve bir bu da için de ile çok olarak daha gibi olan en kadar sonra ne ise değil her ancak var o ya "
        "göre tarafından şirket yıl olduğu üzere arasında"
    ),
    "vi": (
        "và của là có các được trong cho một không với người những đã này để khi đến công ra về từ năm như "
        "ở vào trên phải tại theo sẽ cũng hội đồng ty"
    ),
    "id": (
        "yang dan di dengan untuk dari pada ini dalam tidak itu akan juga ke oleh atau tahun sebagai telah "
        "adalah dapat bahwa lebih karena menjadi perusahaan perseroan para tersebut secara serta kami"
    ),
}

LETTERS = {
    "ß": "de", "ä": "de sv fi", "ö": "de sv fi hu tr", "ü": "de tr hu", "ñ": "es", "¿": "es", "¡": "es",
    "ç": "fr pt tr", "è": "fr it", "ê": "fr pt vi", "œ": "fr", "ù": "fr it", "ò": "it", "ì": "it", "ã": "pt vi",
    "õ": "pt vi", "å": "sv da no", "æ": "da no", "ø": "da no", "ł": "pl", "ą": "pl", "ę": "pl", "ś": "pl",
    "ź": "pl", "ż": "pl", "ć": "pl", "ř": "cs", "ě": "cs", "ů": "cs", "č": "cs", "ž": "cs", "ț": "ro",
    "ș": "ro", "ţ": "ro", "ă": "ro vi", "ő": "hu", "ű": "hu", "ğ": "tr", "ş": "tr", "ı": "tr", "đ": "vi",
    "ơ": "vi", "ư": "vi", "ạ": "vi", "ả": "vi", "ế": "vi", "ề": "vi", "ộ": "vi",
}  # fmt: skip
