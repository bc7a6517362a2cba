package org.remit.web;

import java.util.List;

/// The addresses of the pages, at least one for every template and for every shape that it takes.
final class Addresses {

  static final String QUESTION = "May an officer take two weeks to reply?";

  static final List<String> PAGES =
      List.of(
          "/",
          "/ask?q=" + Site.encoded(QUESTION) + "&explain=true",
          "/ask?q=parking",
          "/ask?q=asdf",
          "/ask?q=&council=nowhere",
          "/documents",
          "/documents/ambleford#sec_1__para_1__item_a",
          "/documents/brackendale#cmp_2__para_1",
          "/escalations",
          "/escalations?from=member&about=officer",
          "/escalations?from=nobody",
          "/escalations/ambleford/member-about-officer",
          "/deadlines?time=ambleford.sec_1__para_1__item_a__s_1.1&start=2026-04-27",
          "/deadlines?time=x&start=x",
          "/browse",
          "/browse/topics/response-times",
          "/browse/definitions",
          "/documents/ambleford?role=officer&type=duty",
          "/roles",
          "/roles/officer",
          "/roles/officer?council=ambleford",
          "/roles/member?council=brackendale",
          "/differences",
          "/differences?from=ambleford&to=brackendale",
          "/differences?from=ambleford&to=ambleford&role=x",
          "/shared-wording",
          "/documents/ambleford/health",
          "/documents/brackendale/health",
          "/documents/coldharbour/health",
          "/compare",
          "/compare?topics=all",
          "/compare?councils=brackendale&topics=response-times",
          "/compare?councils=nowhere&topics=x",
          "/quiz",
          "/quiz?council=ambleford",
          "/quiz?council=nowhere&seed=x",
          "/roles/officer/pack.html?council=ambleford",
          "/compare.html?topics=response-times",
          "/about",
          "/nothing");

  private Addresses() {}
}
