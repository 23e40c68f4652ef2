import { defineErrors } from '../kit/errors'

export const stationErrors = defineErrors('STATION', {
  NOT_FOUND: '没找到这个服务站',
  NAME: '站名要写成 网安联·地名加网络安全志愿服务站',
  NO_AREA: '没找到这个地区',
  NO_PARENT: '没找到上一级',
  HOURS: '关门时间要比开门晚',
  DUTY: '先让别的站值班，再停这个站',
  OPEN_CASES: '还有求助在办，办完再关站',
  STATE: '这个站已经是这样了',
  POSTS: '一件事只能由一个人管',
  POST_HOLDER: '管事的要是这个站的志愿者',
  SET_UP: '先签约，再启动，最后授牌',
  DUTY_PEOPLE: '值班的要是这个站的站长',
  TEAM_NAME: '队名要写成 单位、项目、地方或领域加队',
  NO_TEAM: '没找到这支队',
  NOT_WAITING: '这件已经办过了，刷新看看',
  PLAN_ORDER: '后面的目标不能比前面少',
  NO_PLAN: '这个地区还没有计划',
  PLAN_CHANGED: '刚有人改过，刷新再看看',
  CALENDAR: '这些日子对不上，请再看一遍',
  PLAN_EARLY: '今年的计划还没走完',
})
