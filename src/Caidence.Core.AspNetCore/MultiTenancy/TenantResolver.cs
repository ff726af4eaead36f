using Caidence.Core.DependencyInjection;
using Caidence.Core.Users;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;

namespace Caidence.Core.AspNetCore.MultiTenancy;

/// <summary>Asks in ABP's order until one settles it. A signed-in person's own workspace can be overruled by nothing.</summary>
public sealed class TenantResolver(ICurrentUser currentUser, IConfiguration configuration) : ITransientDependency
{
    private IReadOnlyList<Func<HttpContext, TenantClue?>> Resolvers => [CurrentUser, OwnAddress, Domain, QueryString, RouteValue, Header, Cookie];

    public TenantClue Resolve(HttpContext context) =>
        Resolvers.Select(resolve => resolve(context)).FirstOrDefault(clue => clue is not null) ?? TenantClue.Host;

    private TenantClue? CurrentUser(HttpContext context) => currentUser.IsAuthenticated ? new(currentUser.TenantId?.ToString()) : null;

    private static TenantClue? OwnAddress(HttpContext context) =>
        context.Features.Get<OwnAddress>() is { } address ? new(address.Tenant.Id.ToString()) : null;

    /// <summary><c>App:TenantDomainFormat</c>, <c>{0}.example.com</c>; where it is set it decides, also for hosts that do not match.</summary>
    private TenantClue? Domain(HttpContext context) =>
        configuration["App:TenantDomainFormat"] is { Length: > 0 } format ? new(NameIn(context.Request.Host.Host, format)) : null;

    private static TenantClue? QueryString(HttpContext context) =>
        context.Request.Query.TryGetValue(TenantClue.Key, out var value) ? new(value, IsFromQuery: true) : null;

    private static TenantClue? RouteValue(HttpContext context) => IfGiven(context.GetRouteValue(TenantClue.Key)?.ToString());

    private static TenantClue? Header(HttpContext context) => IfGiven(context.Request.Headers[TenantClue.Key]);

    private static TenantClue? Cookie(HttpContext context) => IfGiven(context.Request.Cookies[TenantClue.Key]);

    private static TenantClue? IfGiven(string? value) => string.IsNullOrWhiteSpace(value) ? null : new(value);

    private static string? NameIn(string host, string format)
    {
        var parts = format.Split("{0}");
        var matches = host.Length > parts[0].Length + parts[1].Length
            && host.StartsWith(parts[0], StringComparison.OrdinalIgnoreCase)
            && host.EndsWith(parts[1], StringComparison.OrdinalIgnoreCase);

        return matches ? host[parts[0].Length..^parts[1].Length] : null;
    }
}
