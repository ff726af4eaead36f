using Caidence.Core.Security;

namespace Caidence.Platforms.Meta.Instagram;

/// <summary>An account as either host tells it.</summary>
/// <param name="UserId">The account's id where <paramref name="Id"/> is the app's own name for it.</param>
/// <param name="AccountType">Only Instagram's own host tells it.</param>
internal sealed record InstagramAccount(
    string? Id, string? UserId, string? Username, string? Name, string? ProfilePictureUrl, long? FollowersCount, string? AccountType)
{
    public const string Fields = "id,username,name,profile_picture_url,followers_count";
    public const string OwnFields = "id,user_id,username,name,profile_picture_url,account_type,followers_count";

    public bool IsWhole => MetaId.IsValid(UserId ?? Id) && Username is not null;

    public SocialAccount ToAccount(string? pageId = null, string? pageName = null, SecretText? accessToken = null) => new()
    {
        Id = UserId ?? Id!,
        Type = AccountType switch
        {
            "MEDIA_CREATOR" => SocialAccountType.Creator,
            "PERSONAL" => SocialAccountType.Personal,
            _ => SocialAccountType.Business,
        },
        Username = Username,
        DisplayName = string.IsNullOrEmpty(Name) ? Username! : Name,
        AvatarUrl = ProfilePictureUrl,
        Followers = FollowersCount,
        PageId = pageId,
        PageName = pageName,
        AccessToken = accessToken,
        Obstacle = AccountType == "PERSONAL" ? "PersonalAccount" : null,
    };
}
