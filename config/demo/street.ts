/** One made-up street with its 18 stations and their people. Every name here is invented. */
export const ASSOCIATION = { id: 'association', name: '槐安门网络安全志愿者协会' }
export const AREA_NAME = '槐安门街道'
export const AREA_ID = 'are_demo-huaianmen'

interface DemoStation {
  readonly key: string
  readonly name: string
  readonly address: string
}

export const DEMO_STATIONS: readonly DemoStation[] = [
  { key: 'huaianli', name: '槐安里社区服务站', address: '槐安里 3 号楼东侧' },
  { key: 'liuyin', name: '柳荫街服务站', address: '柳荫街 18 号' },
  { key: 'qinghewan', name: '清河湾社区服务站', address: '清河湾路 6 号' },
  { key: 'anhe', name: '安禾小学服务站', address: '安禾路 22 号传达室旁' },
  { key: 'dongpu', name: '东浦里社区服务站', address: '东浦里 9 号院' },
  { key: 'nanqiao', name: '南桥头服务站', address: '南桥头 1 号' },
  { key: 'baiyun', name: '白芸商场服务站', address: '白芸商场一层服务台' },
  { key: 'yuanxi', name: '苑西社区服务站', address: '苑西路 40 号' },
  { key: 'heping', name: '和坪里服务站', address: '和坪里 12 号楼' },
  { key: 'jinxiu', name: '锦绣苑服务站', address: '锦绣苑会所一层' },
  { key: 'shuanglin', name: '双林医院服务站', address: '双林医院门诊大厅' },
  { key: 'guangming', name: '光明中学服务站', address: '光明路 5 号' },
  { key: 'xishan', name: '西山口村服务站', address: '西山口村委会' },
  { key: 'kechuang', name: '科创园服务站', address: '科创园 B 座大厅' },
  { key: 'wenhua', name: '文化馆服务站', address: '文化馆南门' },
  { key: 'beishi', name: '北市场服务站', address: '北市场 2 号门' },
  { key: 'lanting', name: '兰亭公寓服务站', address: '兰亭公寓物业办' },
  { key: 'zongzhan', name: '槐安门街道总站', address: '槐安门大街 100 号' },
]

/** The station of the demo's volunteer and manager, and the one that takes what no other does. */
export const HOME_STATION = 'huaianli'
export const DUTY_STATION = HOME_STATION

export function stationId(key: string): string {
  return `stn_demo-${key}`
}

/** The four people of the persona switch. */
export const PERSONAS = {
  resident: 'dev-resident',
  volunteer: 'dev-volunteer',
  manager: 'dev-manager',
  association: 'dev-association',
} as const

const FAMILY = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗']
const GIVEN = [
  ...['晓棠', '雨桐', '志远', '秀英', '建国', '思齐', '国强', '美玲', '海燕', '子涵'],
  ...['文博', '桂兰', '宏伟', '嘉怡', '淑芬', '浩然', '玉梅', '天佑', '静雯', '振华'],
]

/** The name of the n-th further volunteer. */
export function volunteerName(index: number): string {
  const family = FAMILY[index % FAMILY.length] ?? '王'
  const given = GIVEN[(index * 7 + Math.floor(index / FAMILY.length)) % GIVEN.length] ?? '晓棠'
  return family + given
}
