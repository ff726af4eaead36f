using System.Security.Claims;

namespace Caidence.Core.Security.Claims;

/// <summary>The principal that the running code acts for: the request's, or one that a job or test has put on.</summary>
public interface ICurrentPrincipalAccessor
{
    ClaimsPrincipal? Principal { get; }

    IDisposable Change(ClaimsPrincipal principal);
}
