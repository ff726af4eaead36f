using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Caidence.Core.AspNetCore.Authentication;

internal static class SignIn
{
    // Without it WebApplication adds a second one in front of everything, because it cannot see into a branch.
    private const string IsThere = "__AuthenticationMiddlewareSet";

    public static IApplicationBuilder UseSignIn(this IApplicationBuilder app)
    {
        app.Properties[IsThere] = true;
        return app.UseWhen(
            http => http.GetEndpoint()?.Metadata.GetMetadata<NobodySignsInAttribute>() is null, branch => branch.UseAuthentication());
    }
}
