namespace Caidence.Social.Connections;

/// <summary>An account works again that did not, without anybody having connected it: its consent was mended through another one.</summary>
public sealed record SocialRecovered(Guid ConnectionId);
