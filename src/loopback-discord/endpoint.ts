/** An endpoint as Discord's published description names it, such as `POST /channels/{channel_id}/messages`. */
export type Endpoint = `${string} /${string}`;
