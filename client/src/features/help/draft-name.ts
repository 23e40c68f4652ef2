/** Under which the report being written lies on the phone; raise the number when its shape changes. */
export const REPORT_DRAFT = 'help.report.2'
