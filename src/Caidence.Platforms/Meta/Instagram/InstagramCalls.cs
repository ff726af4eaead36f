namespace Caidence.Platforms.Meta.Instagram;

/// <summary>The harmless call that proves a capability, below an account's id; the same at both hosts.</summary>
internal static class InstagramCalls
{
    public static (string Path, KeyValuePair<string, string>[] Parameters) For(SocialCapability capability) => capability switch
    {
        SocialCapability.Publish => ("/content_publishing_limit", [new("fields", "quota_usage,config")]),
        SocialCapability.Insights => ("/insights", [new("metric", "reach"), new("period", "day")]),
        SocialCapability.Messages => ("/media", [new("fields", "id,comments"), new("limit", "1")]),
        _ => ("", [new("fields", "id,username")]),
    };
}
