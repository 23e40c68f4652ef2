/** Two-character surnames that are common enough to get right. */
const DOUBLE_SURNAMES = [
  '欧阳',
  '上官',
  '司马',
  '诸葛',
  '司徒',
  '夏侯',
  '皇甫',
  '东方',
  '尉迟',
  '慕容',
]

/** What a volunteer is called: the given name when it has two characters, else the whole name. docs/design.md §2. */
export function calledName(fullName: string): string {
  const surname = DOUBLE_SURNAMES.find((double) => fullName.startsWith(double))
  const given = fullName.slice(surname?.length ?? 1)
  return given.length === 2 ? given : fullName
}
