import { memo } from 'react';
import { knownPerson, OWN_HANDLE } from './people';
import { PostArticle, type Standing } from './PostArticle';
import { tweetUser, type Post, type Tweet, type TweetUser } from './tweet';

const VIEWER = tweetUser(knownPerson(OWN_HANDLE));

/** A post in a list. Its React props hold what X's hold, for whoever walks up from the article. */
export function TweetCell({ post, standing }: { post: Post; standing: Standing }) {
  const tweet = standing.social?.icon === 'repost' ? repostOf(post.tweet) : post.tweet;
  return <TweetData tweet={tweet} viewerUser={VIEWER} post={post} standing={standing} />;
}

interface DataProps {
  /** X's own shape; nothing below reads it, it is here to be found. */
  readonly tweet: Tweet;
  readonly viewerUser: TweetUser;
  readonly post: Post;
  readonly standing: Standing;
}

const TweetData = memo(function TweetData({ post, standing }: DataProps) {
  return (
    <div>
      <div>
        <PostArticle post={post} standing={standing} />
      </div>
    </div>
  );
});

// A repost is a post of its own that holds the other; the address on the page is the other's.
function repostOf(tweet: Tweet): Tweet {
  return {
    ...tweet,
    id_str: String(BigInt(tweet.id_str) + 500_000n),
    full_text: `RT @${tweet.user.screen_name}: ${tweet.full_text}`,
    user: VIEWER,
    in_reply_to_status_id_str: null,
    in_reply_to_screen_name: null,
    in_reply_to_user_id_str: null,
    retweeted_status: tweet,
  };
}
