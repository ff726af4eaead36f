namespace Caidence.PlatformSimulator.LinkedIn.OAuth;

internal static class LinkedInOAuthEndpoints
{
    /// <summary><c>www.linkedin.com</c> stands below <c>/linkedin</c>. There is no call to revoke: LinkedIn documents none.</summary>
    public static void MapLinkedInOAuth(this IEndpointRouteBuilder app)
    {
        var oauth = app.MapGroup("/linkedin/oauth/v2");
        oauth.MapGet("/authorization", LinkedInAuthorization.ShowAsync);
        oauth.MapPost("/authorization", LinkedInAuthorization.AnswerAsync);
        oauth.MapPost("/accessToken", LinkedInTokenEndpoint.IssueAsync);
        oauth.MapPost("/introspectToken", LinkedInTokenEndpoint.IntrospectAsync);
        app.MapGet("/v2/userinfo", LinkedInUserInfo.Get);
    }
}
