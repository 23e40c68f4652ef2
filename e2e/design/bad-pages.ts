/** Pages that each break one rule of the design, and one that breaks none: what the rules themselves are held against. */

const page = (body: string, name = '拿不准，先问一声'): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>页</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <style>
    body { margin: 0; color: #13282c; background: #f0f4f2; font: 17px/27px sans-serif }
    main { padding: 16px }
    button { display: block; min-width: 60px; min-height: 60px; margin: 0 0 12px; padding: 0 16px; border: 0;
      color: #fff; background: #0e4f56; font: inherit }
    input { width: 260px; height: 56px; box-sizing: border-box; border: 2px solid #71868a; font: inherit }
    .icon { width: 24px; height: 24px; background-color: currentColor }
  </style></head><body><main>${name && `<h1>${name}</h1>`}${body}</main></body></html>`

/** Nothing wrong with it, also in care mode. */
export const GOOD_PAGE = page(`
  <style>body, input { font-size: 22px; line-height: 34px } h1 { font-size: 32px; line-height: 42px }</style>
  <p>可疑的电话，先别急着信。</p>
  <label>手机号<br><input style="height: 60px; border-color: #4c6166" ></label><p>只有站长能看到</p>
  <button class="button--primary">我要举报或求助</button>
  <button aria-label="返回"><div class="icon"></div></button>
  <img alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==" width="9" height="9">`)

/** A page, the rule it breaks, and the words that name what breaks it. */
export interface BadPage {
  readonly title: string
  readonly html: string
  readonly rule: string
  readonly names: RegExp
  readonly care?: boolean
}

const TEXT: readonly BadPage[] = [
  {
    title: 'text under 15 px',
    html: page('<p style="font-size: 14px">小字</p>'),
    rule: 'text',
    names: /小字 \(14 px, at least 15\)/,
  },
  {
    title: 'text under 19 px in care mode',
    html: page('<p style="font-size: 18px">大字模式</p>'),
    rule: 'text',
    names: /大字模式 \(18 px, at least 19\)/,
    care: true,
  },
  {
    title: 'a field with small letters',
    html: page('<input aria-label="手机号" style="font-size: 14px">'),
    rule: 'text',
    names: /手机号 \(14 px/,
  },
  {
    title: 'faint words',
    html: page('<p style="color: #8a9a9c">看不清</p>'),
    rule: 'contrast',
    names: /看不清/,
  },
  {
    title: 'words faint for care mode only',
    html: page('<p style="color: #586b6f">看得累</p>'),
    rule: 'contrast',
    names: /看得累 \(\d\.\d\d:1, at least 7\)/,
    care: true,
  },
  {
    title: 'words that fade with what holds them',
    html: page('<div style="opacity: 0.4; background: #fff"><p>褪色</p></div>'),
    rule: 'contrast',
    names: /褪色/,
  },
  {
    title: 'words on the dark end of a gradient',
    html: page(
      `<div style="height: 400px; padding-top: 360px; box-sizing: border-box;
        background: linear-gradient(180deg, #ffffff, #13282c)">暗处</div>`,
    ),
    rule: 'contrast',
    names: /暗处/,
  },
  {
    title: 'words over a dark box that is not around them',
    html: page(
      `<div style="position: relative; height: 60px"><div style="position: absolute; inset: 0; background: #0e4f56"></div>
        <p style="position: absolute; margin: 0">压着</p></div>`,
    ),
    rule: 'contrast',
    names: /压着/,
  },
  {
    title: 'a faint placeholder',
    html: page(
      '<style>input::placeholder { color: #c8d0d0 }</style><input aria-label="号码" placeholder="11 位">',
    ),
    rule: 'contrast',
    names: /号码/,
  },
]

const SHAPES: readonly BadPage[] = [
  {
    title: 'an icon as pale as its ground',
    html: page(
      '<p style="color: #13282c">图标<span class="icon" style="color: #dce4e1; display: block"></span></p>',
    ),
    rule: 'edge',
    names: /图标/,
  },
  {
    title: 'a field without an edge one can see',
    html: page(
      '<input aria-label="理由" style="border-color: #e6edea; background: #f0f4f2" placeholder="理由">',
    ),
    rule: 'edge',
    names: /理由/,
  },
  {
    title: 'a box to tick without an edge one can see',
    html: page(
      `<div role="checkbox" aria-checked="false" tabindex="0" style="min-height: 60px">同意
        <div style="width: 28px; height: 28px; box-shadow: inset 0 0 0 2px #e6edea"></div></div>`,
    ),
    rule: 'edge',
    names: /div/,
  },
  {
    title: 'a chart without a part one can see',
    html: page(
      `<div role="img" aria-label="每月时长"><div style="height: 40px; width: 99px; background: #dfe8e5"></div></div>`,
    ),
    rule: 'edge',
    names: /每月时长/,
  },
]

const LAYOUT: readonly BadPage[] = [
  {
    title: 'a target under 48 px',
    html: page('<button style="min-height: 40px">提交</button>'),
    rule: 'target',
    names: /提交 \(\d+ × 40, at least 48\)/,
  },
  {
    title: 'a target under 60 px in care mode',
    html: page('<button style="min-height: 50px">提交</button>'),
    rule: 'target',
    names: /提交 \(\d+ × 50, at least 60\)/,
    care: true,
  },
  {
    title: 'targets 4 px apart',
    html: page('<button style="margin-bottom: 4px">打 110</button><button>打 96110</button>'),
    rule: 'apart',
    names: /打 110 \| 打 96110 \(4 px, at least 8\)/,
  },
  {
    title: 'words wider than the window',
    html: page(
      '<p style="white-space: nowrap; width: 30em">这一行比手机还要宽，看不到后面写了什么字</p>',
    ),
    rule: 'cut',
    names: /scrolls sideways/,
  },
  {
    title: 'words that end in dots',
    html: page(
      '<p style="width: 2em; overflow: hidden; white-space: nowrap; text-overflow: ellipsis">槐安门街道服务站</p>',
    ),
    rule: 'cut',
    names: /槐安门街道服务站 \(cut\)/,
  },
  {
    title: 'words under the edge of a box around them',
    html: page('<div style="height: 20px; overflow: hidden"><p>第一行</p><p>第二行</p></div>'),
    rule: 'cut',
    names: /第二行 \(cut\)/,
  },
  {
    title: 'words over other words',
    html: page('<p>第一句</p><p style="margin-top: -44px">第二句</p>'),
    rule: 'cut',
    names: /第一句 \| 第二句/,
  },
  {
    title: 'a list that scrolls sideways in care mode',
    html: page(
      '<div style="overflow-x: auto"><p style="width: 30em; padding-left: 28em">后面的</p></div>',
    ),
    rule: 'cut',
    names: /后面的 \(beyond the edge\)/,
    care: true,
  },
]

const WORDS: readonly BadPage[] = [
  {
    title: 'an icon that is a button without a label',
    html: page('<button><div class="icon"></div></button>'),
    rule: 'label',
    names: /button/,
  },
  {
    title: 'a field without a label',
    html: page('<input placeholder="11 位手机号">'),
    rule: 'label',
    names: /11 位手机号/,
  },
  {
    title: 'a page without a name',
    html: page('<h2>附近的服务站</h2>', ''),
    rule: 'heading',
    names: /none of level 1/,
  },
  {
    title: 'a page with two names',
    html: page('<div role="heading" aria-level="1">附近的服务站</div>'),
    rule: 'heading',
    names: /附近的服务站/,
  },
  {
    title: 'two main actions',
    html: page(
      '<button class="button--primary">提交</button><button class="button--primary">保存</button>',
    ),
    rule: 'primary',
    names: /保存/,
  },
  {
    title: 'a picture without an alternative',
    html: page(
      '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==" width="9" height="9">',
    ),
    rule: 'image',
    names: /img/,
  },
  ...[
    '系统出错了',
    '用户登录',
    '暂无数据',
    '请勿转账',
    '温馨提示',
    '审核中',
    '提交失败',
    '非法请求',
    '成功！',
    '好了!',
  ].map((words) => ({
    title: `the words ${words}`,
    html: page(`<p>${words}</p>`),
    rule: 'word',
    names: new RegExp(words),
  })),
  {
    title: 'an unsaid word in a placeholder',
    html: page('<input aria-label="名字" placeholder="用户名">'),
    rule: 'word',
    names: /用户/,
  },
  {
    title: 'an unsaid word in a label',
    html: page('<button aria-label="系统设置"><div class="icon"></div></button>'),
    rule: 'word',
    names: /系统/,
  },
]

export const BAD_PAGES: readonly BadPage[] = [...TEXT, ...SHAPES, ...LAYOUT, ...WORDS]

/** A page as wide as its window. */
export const WIDE_PAGE = page('<p style="text-align: right">右边</p>')

/** A column in the middle of a ground of another colour. */
export const STRANGE_GROUND = page(
  '<div class="screen" style="width: 430px; margin: 0 auto; background: #ffffff">中间</div>',
)
