import { memo } from 'react';
import { knownPerson, OWN_HANDLE } from './people';
import { PostArticle, type Standing } from './PostArticle';
import { tweetUser, type Post, type Tweet, type TweetUser } from './tweet';

const VIEWER = tweetUser(knownPerson(OWN_HANDLE));

/** A post in a list. Its React props hold what X's hold, for whoever walks up from the article. */
export function TweetCell({ post, standing }: { post: Post; standing: Standing }) {
  return <TweetData tweet={post.tweet} viewerUser={VIEWER} post={post} standing={standing} />;
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
