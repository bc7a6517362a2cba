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
            "\\b(?:which|what|how) (?:do |does )?(?:\\w+ )?(?:councils?|protocols?|documents?|ones)\\b|\\beach council\\b|\\bcouncil by council\\b|\\bthey each\\b|\\bany of them\\b|\\bthe others\\b|\\bcompar(?:e|ed|ison)\\b|\\bdifferent councils\\b"),
        // time before permission: "how long may it take" asks for the time
        QuestionForm.of(
            "how long",
            Kind.DEADLINE,
            "\\bhow (?:long|soon|quick(?:ly)?|fast|many (?:working )?(?:days|hours|weeks)|much (?:notice|warning|time))\\b|\\bby when\\b|\\bdeadlines?\\b|\\btime ?(?:limit|scale|frame)s?\\b|\\b(?:reply|response|turnaround) times?\\b|\\bwhen (?:should|must|will|can) (?:i|we) (?:expect|get|hear)\\b|\\bwithin (?:what|how)\\b"),
        QuestionForm.of(
            "who to go to",
            Kind.ESCALATION,
            "\\bwho(?:m|'s|s)?\\b.{0,40}\\b(?:go to|turn to|talk to|speak to|tell|report|complain|raise|take (?:it|this)|ring|contact|ask|see|first|next)\\b|\\bwhere do i (?:turn|go|complain)\\b|\\bcomplain(?:t|ts|ing)?\\b|\\bfirst port of call\\b|\\bescalat|\\bwhat (?:next|now)\\b|\\bwho can (?:help|sort)"),
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
        QuestionForm.of(
            "may I",
            Kind.PERMISSION,
            "\\b(?:can|may|could|am i allowed|are we allowed|allowed to|is it (?:ok|okay|alright|all right|fine)|ok|okay|permitted|anything stopping|free to)\\b"),
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
