import { ActionsChapter } from './chapters/actions'
import { AskingChapter } from './chapters/asking'
import { ChartsChapter } from './chapters/charts'
import { FoundationsChapter } from './chapters/foundations'
import { HonoursChapter } from './chapters/honours'
import { LayersChapter } from './chapters/layers'
import { ListsChapter } from './chapters/lists'
import { StatesChapter } from './chapters/states'

/** The areas of the design system, in the order one builds a page. */
export const CHAPTERS = [
  { key: 'foundations', title: '底子', Chapter: FoundationsChapter },
  { key: 'actions', title: '按一下', Chapter: ActionsChapter },
  { key: 'asking', title: '问与答', Chapter: AskingChapter },
  { key: 'lists', title: '卡片与列表', Chapter: ListsChapter },
  { key: 'charts', title: '数字与图', Chapter: ChartsChapter },
  { key: 'honours', title: '星、章与码', Chapter: HonoursChapter },
  { key: 'states', title: '等待与空', Chapter: StatesChapter },
  { key: 'layers', title: '盖在上面', Chapter: LayersChapter },
] as const
