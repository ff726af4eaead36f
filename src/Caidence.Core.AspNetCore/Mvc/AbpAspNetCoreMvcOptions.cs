using Caidence.Core.AspNetCore.Mvc.Conventions;

namespace Caidence.Core.AspNetCore.Mvc;

public sealed class AbpAspNetCoreMvcOptions
{
    public ConventionalControllerOptions ConventionalControllers { get; } = new();
}
