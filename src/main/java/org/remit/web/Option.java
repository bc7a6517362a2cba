package org.remit.web;

/// Something to choose in a form.
record Option(String value, String label, boolean chosen) {}
