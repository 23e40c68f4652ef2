/** Words the product does not say (docs/design.md §2), with the names in which they may stand. */
const UNSAID: readonly { readonly word: RegExp; readonly unless?: RegExp }[] = [
  { word: /系统/ },
  { word: /用户/, unless: /用户协议/g },
  { word: /暂无数据/ },
  { word: /请勿/ },
  { word: /温馨提示/ },
  { word: /审核/, unless: /现场审核/g },
  { word: /提交失败/ },
  { word: /非法/ },
  { word: /[！]|[\u4e00-\u9fff]!/ },
]

/** Which of them are in a text. */
export function unsaidWords(text: string): string[] {
  return UNSAID.flatMap(({ word, unless }) => {
    const found = word.exec(unless ? text.replace(unless, '') : text)
    return found ? [found[0]] : []
  })
}
