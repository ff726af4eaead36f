using Caidence.Core.Application;
using Caidence.Core.Auditing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Caidence.Core.AspNetCore.ApplicationConfiguration;

[AllowAnonymous]
[Area("abp")]
[DisableAuditing]
[RemoteService(Name = "abp")]
[Route("api/abp/application-localization")]
public sealed class AbpApplicationLocalizationController(ApplicationLocalizationBuilder localization) : ControllerBase
{
    /// <param name="onlyDynamics">Only texts that change at run time. There are none.</param>
    [HttpGet]
    public ApplicationLocalizationDto Get([FromQuery] string cultureName, [FromQuery] bool onlyDynamics = false) =>
        localization.Build(cultureName, onlyDynamics);
}
