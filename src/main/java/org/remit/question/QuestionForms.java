package org.remit.question;

import java.util.List;

/// The forms of question, in the order in which they are tried: the first that fits tells the kind.
final class QuestionForms {

  private QuestionForms() {}

  static List<QuestionForm> inOrder() {
    return List.of(
        // the widest scope first: whatever else is asked, it is asked of all councils
        QuestionForm.of(
            "which councils",
            Kind.COMPARE,
            "\\b(?:which|what|how) (?:do |does )?(?:\\w+ )?(?:councils|protocols|documents|ones)\\b|\\bwhich (?:council|protocol)\\b|\\beach council\\b|\\bcouncil by council\\b|\\bthey each\\b|\\bany of them\\b|\\bthe others\\b|\\bcompar(?:e|ed|ison)\\b|\\bdifferent councils\\b"),
        // time before permission: "how long may it take" asks for the time
        QuestionForm.of(
            "how long",
            Kind.DEADLINE,
            "\\bhow (?:long|soon|quick(?:ly)?|fast|many (?:working )?(?:days|hours|weeks)|much (?:notice|warning|time))\\b|\\bby when\\b|\\bdeadlines?\\b|\\btime ?(?:limit|scale|frame)s?\\b|\\b(?:reply|response|turnaround) times?\\b|\\bwhen (?:should|must|will|can|do|does) (?:\\S+ ){1,3}?(?:expect|get|hear|reply|answer|respond|have)\\b|\\bhow (?:early|late|far (?:ahead|in advance))\\b|\\bwithin (?:what|how)\\b"),
        QuestionForm.of(
            "who to go to",
            Kind.ESCALATION,
            String.join(
                "|",
                "\\bwho(?:m|ever)?(?: else)? (?:(?:do|does|can|could|should|shall|must|would|will|am|is|are|did|d['’]?you) (?:\\S+ ){1,5}?|(?:to|i|we) (?:\\S+ ){0,2}?)"
                    + "(?:tell|report|complain|raise|take|ring|phone|call|email|contact|ask|approach|see|go|turn|talk|speak|run|bring)\\b",
                "\\bwho(?:['’]?s| is| are)? (?:\\S+ ){0,3}?(?:first|next)\\b",
                "\\bwho can (?:help|sort)",
                "\\bwhere (?:do|does|can|could|should|would|must|am|is|are) (?:\\S+ ){1,3}?(?:turn|go|complain|take|report|raise|start)\\b",
                "\\b(?:do|does|should|must) (?:i|we|she|he|they) (?:\\w+ ){0,2}?(?:go|report|complain|take (?:it|this|that|them|him|her))\\b.{0,20}\\bto\\b",
                "\\bis there (?:some|any)(?:one|body)\\b.{0,20}\\b(?:to|can|could|should|ought|must)\\b",
                "\\bcomplain(?:t|ts|ing)?\\b",
                "\\bfirst port of call\\b",
                "\\bescalat",
                "\\bwhat (?:next|now)\\b")),
        // all that a role does, rather than one thing
        QuestionForm.of(
            "what they do",
            Kind.DUTIES,
            "^\\W*what (?:do|does|must|should|shall|may|is|are|can) (?!(?:i|we|you|he|she|they|it|this|that)\\b)(?:\\S+ ){1,6}?(?:do|responsible for|(?:have|has) to do|there for)\\W*$"
                + "|\\b(?:duties|responsibilities|obligations|functions) of\\b|\\bresponsibilities\\W*$|\\bduties\\W*$|\\b(?:role|job) of\\b|\\brole\\W*$"),
        QuestionForm.of(
            "who decides",
            Kind.ROLE,
            "^\\W*who(?:se|'s|s)?\\b|\\bwho (?:decides|gets|has|is|signs|sets|answers|carries)\\b|\\bwhose (?:call|job|decision)\\b"),
        QuestionForm.of(
            "what it means",
            Kind.DEFINITION,
            "\\bwhat (?:counts as|is meant by|does .{1,40} mean|do(?:es)? they mean)\\b|\\bmeaning of\\b|\\bdefin(?:e|ition)\\b|\\bwhat(?:'s| is| are) (?:a|an|the)\\b"),
        QuestionForm.of(
            "where it says",
            Kind.CROSS_REFERENCE,
            "\\bwhere (?:does|is|are|do|can i find)\\b|\\bwhich (?:clause|section|paragraph|polic(?:y|ies)|rules?)\\b|\\bwhat polic(?:y|ies)\\b"),
        // what to do before must: whoever has no idea asks for a way
        QuestionForm.of(
            "what to do",
            Kind.PROCEDURE,
            "\\bwhat (?:do|does|can|could|should|am|is|are) (?:i|we|she|he|they|you) (?:\\w+ ){0,3}?do\\b|\\b(?:know|sure|idea|unsure|decide|tell me) what to do\\b"),
        QuestionForm.of(
            "may I",
            Kind.PERMISSION,
            "\\b(?:can|may|could|cant (?:i|we|he|she|they)|allowed|is it (?:ok|okay|alright|all right|fine)|ok|okay|permitted|forbidden|banned|prohibited|anything stopping|free to)\\b"),
        QuestionForm.of(
            "must I",
            Kind.DUTY,
            "\\b(?:must|have to|has to|need to|needs to|supposed to|meant to|should|obliged|required|duty|expected to|do i need)\\b"),
        QuestionForm.of("what right", Kind.RIGHT, "\\b(?:entitled|right to|rights?)\\b"),
        QuestionForm.of(
            "how to",
            Kind.PROCEDURE,
            "\\bhow (?:do|does|is|are|should|can)\\b|\\bwhat happens\\b|\\bsteps?\\b|\\bprocess\\b|\\bprocedure\\b"));
  }
}
