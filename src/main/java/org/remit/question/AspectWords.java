package org.remit.question;

import java.util.List;

/// The words that ask about one aspect of Remit, each a pattern, or "" where there are none. How a
/// question is put around them is told by [AboutRemit].
///
/// @param of what the words are said of, or "" for Remit and its answers
/// @param is what it may be: "is it …", "how … is it"
/// @param does what it may do: "does it …", "how does it …"
/// @param done what may be done to it: "can I … it"
/// @param by who may have done what to it: "who … it"
record AspectWords(Aspect aspect, String of, String is, String does, String done, String by) {

  /// What somebody has typed here.
  private static final String MINE =
      "(?:(?:my|our|these|the) (?:questions?|search(?:es)?|quer(?:y|ies)|search history|(?:personal )?data|(?:personal )?details|ip address)"
          + "|what (?:i|we|people|you) (?:ask|asked|type|typed|write|say|said|search(?:ed)?)(?: (?:for|in))?|(?:that )?i(?:['’]ve| have)? (?:asked|used|searched)(?: (?:this|it|you))?)";

  private static final String COUNCIL =
      "(?:my|our|another|a new|an extra|more|other) (?:own )?(?:councils?|authority|borough|county|district|parish|town|documents?|protocols?)"
          + "(?:['’]s)?(?: (?:protocol|document|rules|rule ?book|constitution|text))?";

  private static final String KEEP =
      "(?:keep|store|save|record|log|track|remember|share|sell|collect|retain|hold|see|read|monitor|pass on|use|delete)";

  private static final String KEPT =
      "(?:kept|stored|saved|recorded|logged|tracked|remembered|shared|sold|collected|retained|held|seen|read|monitored|passed on|deleted|private|anonymous|confidential|secure|safe)";

  private static final String MACHINE =
      "(?:ai|a\\.i\\.?|artificial(?:ly)? intelligen(?:ce|t)|chat ?gpt|gpt|copilot|llm|(?:large )?language model|generative|(?:chat ?)?bot|robot|machine|computer|algorithm|human|(?:real )?person|real|automated|automatic)";

  private static final String DEVICE =
      "(?:screen ?readers?|(?:mobile |smart ?)?phones?|mobiles?|tablets?|ipads?|keyboards?|jaws|nvda|voice ?over|android|iphones?|(?:java)?script)";

  static List<AspectWords> inOrder() {
    return List.of(
        // what is typed before what Remit is: "do you keep my questions" is about neither its use
        // nor its maker
        new AspectWords(
            Aspect.PRIVACY,
            "",
            "(?:private|anonymous|secure|confidential to use|(?:watching|tracking|recording|monitoring) (?:me|us|this)|gdpr compliant)",
            "(?:(?:"
                + KEEP
                + " (?:any |a record of |a log of |hold of )?(?:"
                + MINE
                + "|(?:my|our|any|personal) (?:data|details|information|name))(?: (?:with|to|from) (?:my |the |our )?(?:council|boss|manager|anyone|anybody|others|police))?)|(?:use|set|have) (?:any )?cookies|track (?:me|us)|know who i am)",
            "",
            ""),
        new AspectWords(
            Aspect.PRIVACY,
            MINE,
            "(?:being )?" + KEPT,
            "(?:get|be|stay|go) (?:" + KEPT + "|anywhere)",
            "(?:see|read|track|get at|know|find out|delete|remove|erase)",
            KEEP + "s?|(?:see|read)s?|has|gets|owns|happens to"),
        new AspectWords(
            Aspect.ADDING,
            COUNCIL,
            "(?:not )?(?:here|there|listed|included|covered|missing|in (?:it|this|here)|on (?:it|this|here))",
            "(?:get|be) (?:added|included|listed)",
            "(?:add|include|upload|put in|load|get|find|see)",
            ""),
        new AspectWords(
            Aspect.ACCESSIBILITY,
            "",
            "(?:accessible|(?:" + DEVICE + "|mobile) friendly|(?:available )?in welsh)",
            "(?:(?:work|run) (?:with|on|in|without) (?:an?|my|the)? ?"
                + DEVICE
                + "|(?:speak|understand) welsh)",
            "",
            ""),
        new AspectWords(
            Aspect.ACCESSIBILITY,
            "(?:this|it|you|remit|this (?:site|website|page|tool|app)) (?:on|with|in|without) (?:an?|my|the)? ?"
                + DEVICE,
            "",
            "",
            "(?:use|read|open|see|get)",
            ""),
        new AspectWords(
            Aspect.PROGRAMS, "", "", "(?:have|offer|provide) (?:an? )?(?:json )?api", "", ""),
        new AspectWords(
            Aspect.INVENTION,
            "",
            "(?:(?:powered|made|written|generated|created|produced|given|done|answered)(?: up)? (?:by|with|using|from) (?:an? )?"
                + MACHINE
                + "|made up|"
                + MACHINE
                + ")",
            "(?:(?:use|using|run on|have) (?:any |an? )?"
                + MACHINE
                + "|make (?:things|stuff|it|this|answers|rules|them)(?: all)? up|make up (?:things|stuff|its|your|the|answers|rules)(?: answers| rules)?|hallucinate|invent (?:things|stuff|it|answers|rules)|lie(?: to me)?|guess)",
            "",
            ""),
        new AspectWords(
            Aspect.INVENTION,
            "(?:i|we) (?:talking|speaking|chatting|writing) (?:to|with)",
            MACHINE,
            "",
            "",
            ""),
        new AspectWords(
            Aspect.INVENTION,
            "there",
            MACHINE
                + " (?:behind|in|inside|reading|writing|answering) (?:this|it|me|these|here|remit)",
            "",
            "",
            ""),
        new AspectWords(
            Aspect.INVENTION,
            "(?:an? )?" + MACHINE,
            "(?:behind|writing|answering|making) (?:this|it|me|these|the answers|here|remit)",
            "(?:write|make|made|answer|give|choose) (?:this|it|me|these|the answers|up the answers)",
            "",
            ""),
        new AspectWords(
            Aspect.ADVICE,
            "(?:this|it|you|remit|this (?:site|website|tool|app)|the(?:se)? answers?) as (?:legal|professional|official|proper) advice",
            "",
            "",
            "(?:use|take|treat|rely on|count|trust)",
            ""),
        new AspectWords(
            Aspect.ADVICE,
            "",
            "(?:(?:legal|professional|official|proper|real) )?advice|legally qualified|(?:qualified )?(?:lawyer|solicitor|barrister|legal adviser)",
            "(?:(?:give|offer|provide|count as|constitute|amount to)(?: me| us)? (?:legal|professional|official|proper|real) advice)",
            "",
            ""),
        new AspectWords(
            Aspect.QUALITY,
            "",
            "(?:accurate|reliable|right|correct|true|trustworthy|trusted|legit(?:imate)?|any good|good|up to date|out of date|wrong|tested|verified|dependable|honest|biased|neutral|impartial|sure|certain|safe to (?:use|trust|rely on)|worth using)",
            "(?:be (?:wrong|right|trusted|relied (?:up)?on|believed)|make mistakes?|get (?:it|things|them|answers) (?:wrong|right)|go wrong|work (?:well|properly)|need checking)",
            "(?:trust|rely (?:up)?on|believe|depend on|count on|check|verify|have (?:any )?(?:confidence|faith) in)",
            "(?:checks?|checked|tests?|tested|verif(?:y|ies|ied)|trusts?)"),
        new AspectWords(
            Aspect.MAKER,
            "",
            "(?:official|independent|run by .*|made by .*|owned by .*|paid for by .*|(?:from|by|part of) (?:the|a|my|our) (?:council|government)|(?:a |the )?(?:council|government) (?:site|website|tool|service))",
            "(?:belong to (?:the|a|my|our) (?:council|government))",
            "",
            "(?:makes?|made|builds?|built|wrote|writes?|created?|creates|design(?:ed|s)?|develop(?:ed|s)?|runs?|ran|owns?|paid for|pays for|sets? up|maintains?|(?:is |are )?behind|(?:is |are )?responsible for|funds?|funded|hosts?|operates?|looks after|publishes|published)"),
        new AspectWords(
            Aspect.WORKINGS,
            "",
            "(?:made|built|put together|worked out|based on)",
            "(?:work|operate|function|know|decide|come from|come up with (?:this|that|these|answers?|its answers)|search|(?:find|choose|pick|get|rank|know) (?:its|your|the|their|these|those|all|this) ?(?:answers?|information|results?|clauses?|rules?)?)",
            "",
            ""),
        new AspectWords(
            Aspect.LICENCE,
            "",
            "(?:free(?: to use| of charge)?|open[ -]source|licen[sc]ed)",
            "(?:cost(?: (?:me |us )?(?:anything|money))?|charge|have a licen[sc]e)",
            "(?:install|host|run my own copy of|get a copy of)",
            ""),
        new AspectWords(
            Aspect.PURPOSE,
            "",
            "(?:for|about|called|all about|(?:supposed|meant|able) to (?:do|be|know|answer))",
            "(?:do|do for me|help(?: me| us)?(?: with)?|answer|tell me|know about)",
            "(?:use|ask|start with|work with|get (?:help|answers) from|understand|explain)",
            ""));
  }
}
