using System.Reflection;
using Caidence.Core.Application.Proxies;

namespace Caidence.Core.AspNetCore.Mvc.Conventions;

/// <summary>Marks the endpoint of an app-service method with where it comes from.</summary>
public sealed record ApplicationServiceMetadata(
    ApplicationServiceDescriptor Service, MethodInfo Method, MethodInfo Implementation, ConventionalControllerSetting Setting);
