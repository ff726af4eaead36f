namespace Caidence.Social;

/// <summary>How far somebody has come with connecting accounts.</summary>
[WireWords]
public enum ConnectStage
{
    /// <summary>At the platform's consent screen.</summary>
    Sent,

    /// <summary>Back with a code; what it buys is being fetched.</summary>
    Returned,

    /// <summary>Choosing among the accounts.</summary>
    Choosing,
    Done,
    Failed,
}
