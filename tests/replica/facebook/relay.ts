import { type Comment, relayId } from './comment';
import { OWN_PAGE } from './people';
import { isOurs, type Post, postUrl } from './post';

/** A post's first comments as the site's own first-load data has them: a tree of unrelated names around `edges`. */
export const postData = (post: Post, comments: readonly Comment[]): unknown => ({
  __typename: 'Story',
  post_id: post.id,
  comet_sections: {
    feedback: {
      __typename: 'CometFeedUnitFeedbackStrategy',
      story: {
        story_ufi_container: {
          story: {
            feedback_context: {
              feedback_target_with_context: {
                id: btoa(`feedback:${post.id}`),
                owning_profile: { __typename: 'User', name: post.by.name, id: post.by.id },
                comment_list_renderer: {
                  feedback: {
                    comment_rendering_instance_for_feed_location: {
                      comments: {
                        page_info: { has_next_page: true, end_cursor: btoa(`cursor:${post.id}`) },
                        edges: topLevel(comments).map((comment) =>
                          edge(comment, { post, comments }),
                        ),
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
});

type Around = { readonly post: Post; readonly comments: readonly Comment[] };

const topLevel = (comments: readonly Comment[]): readonly Comment[] =>
  comments.filter(({ depth }) => depth === 0);

function edge(comment: Comment, around: Around): unknown {
  const { post, comments } = around;
  const replies = comments.filter(({ parentId }) => parentId === comment.id);
  return {
    node: {
      __typename: 'Comment',
      id: relayId(post.id, comment.id),
      legacy_fbid: comment.id,
      legacy_token: `${post.id}_${comment.id}`,
      depth: comment.depth,
      created_time: Math.floor(comment.at / 1000),
      author: authorOf(comment, post),
      body: comment.text === '' ? null : { text: bodyText(comment), ranges: [] },
      comment_parent: comment.parentId
        ? { id: relayId(post.id, comment.parentId), __typename: 'Comment' }
        : null,
      is_viewer_comment_poster: isOurs(comment),
      is_author_weak_reference: false,
      identity_badges_web: badges(comment, post),
      spam_display_mode: 'none',
      feedback: {
        id: btoa(`feedback:${post.id}_${comment.id}`),
        url: `${postUrl(post)}?comment_id=${comment.id}`,
        reactors: { count_reduced: String(comment.likes) },
        replies_fields: { count: comment.replies.length, total_count: comment.replies.length },
        replies_connection: { edges: replies.map((reply) => edge(reply, around)) },
      },
    },
    cursor: null,
  };
}

function authorOf({ by }: Comment, { group }: Post): unknown {
  if (by.anonymous) return { __typename: 'GroupAnonAuthorProfile', id: by.id, name: by.name };
  const path = by.vanity ?? `profile.php?id=${by.id}`;
  const url = group
    ? `https://www.facebook.com/groups/${group.id}/user/${by.id}/`
    : `https://www.facebook.com/${path}`;
  return { __typename: 'User', id: by.id, name: by.name, url, short_name: by.name.split(' ')[0] };
}

/** The text as data: a mention is plain text in it. */
const bodyText = ({ mention, text }: Comment): string =>
  mention ? `${mention.name} ${text}` : text;

const badges = ({ by }: Comment, post: Post): unknown[] =>
  by.id === post.by.id
    ? [{ text: 'Author', identity_badge_type: 'author', is_earned: false, is_enabled: true }]
    : [];

/** Who is signed in, as the site tells its own scripts. */
export const viewerData = (): unknown => ({
  define: [
    [
      'CurrentUserInitialData',
      [],
      {
        ACCOUNT_ID: '100004455667788',
        USER_ID: OWN_PAGE.id,
        NAME: OWN_PAGE.name,
        SHORT_NAME: OWN_PAGE.name,
        IS_BUSINESS_PERSON_ACCOUNT: false,
      },
      270,
    ],
  ],
});
