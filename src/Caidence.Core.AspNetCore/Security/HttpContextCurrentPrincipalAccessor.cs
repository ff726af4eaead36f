using System.Security.Claims;
using Caidence.Core.Security.Claims;
using Microsoft.AspNetCore.Http;

namespace Caidence.Core.AspNetCore.Security;

/// <summary>The request's principal, unless another was put on.</summary>
public sealed class HttpContextCurrentPrincipalAccessor(IHttpContextAccessor httpContextAccessor) : CurrentPrincipalAccessor
{
    protected override ClaimsPrincipal? GetAmbient() => httpContextAccessor.HttpContext?.User;
}
