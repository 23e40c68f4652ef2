import { Card } from '@client/ui/card'
import { Row } from '@client/ui/stack'
import { Wicon } from '@client/ui/wicon'
import { LESSONS } from '@shared/learn/lessons'
import { TOPICS, type Topic } from '@shared/learn/model'
import { View } from '@tarojs/components'
import { LEARN_COPY, TOPIC_TILES } from './copy'
import './topic-grid.scss'

/** A tile for each thing that lessons are about, with how many there are (board 26). */
export function TopicGrid({ onChoose }: { readonly onChoose: (topic: Topic) => void }) {
  return (
    <View className="topic-grid">
      {TOPICS.map((topic) => {
        const { label, icon } = TOPIC_TILES[topic]
        const count = LESSONS.filter((lesson) => lesson.topic === topic).length
        return (
          <Card
            key={topic}
            pad="tight"
            className="topic-grid__tile"
            onPress={() => onChoose(topic)}
          >
            <Row gap={2} wrap>
              <Wicon icon={icon} tone="note" />
              <View>
                <View className="t-strong">{label}</View>
                <View className="t-2 t-mini">{LEARN_COPY.count(count)}</View>
              </View>
            </Row>
          </Card>
        )
      })}
    </View>
  )
}
