using Caidence.Core.Application;
using Caidence.Core.Auditing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Caidence.Core.AspNetCore.ApiDefinition;

[AllowAnonymous]
[Area("abp")]
[DisableAuditing]
[RemoteService(Name = "abp")]
[Route("api/abp/api-definition")]
public sealed class AbpApiDefinitionController(ApiDefinitionBuilder definition) : ControllerBase
{
    [HttpGet]
    public ApplicationApiDescriptionModel Get([FromQuery] bool includeTypes = false, [FromQuery] bool includeDescriptions = false) =>
        definition.Build(includeTypes, includeDescriptions);
}
