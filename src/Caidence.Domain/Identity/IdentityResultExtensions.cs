using Microsoft.AspNetCore.Identity;

namespace Caidence.Identity;

public static class IdentityResultExtensions
{
    /// <exception cref="AbpValidationException">With one error for each that Identity found, naming its field.</exception>
    public static void CheckErrors(this IdentityResult result)
    {
        if (!result.Succeeded)
        {
            throw new AbpValidationException(result.Errors.Select(IdentityErrors.ToValidationResult).ToList());
        }
    }
}
