using Caidence.Core.Application;

namespace Caidence.Core.AspNetCore.Mvc.Conventions;

internal static class ControllerNames
{
    private static readonly string[] Postfixes = ["AppService", "ApplicationService", "Service"];

    public static string Of(Type implementation, IEnumerable<object> attributes) =>
        attributes.OfType<ControllerNameAttribute>().FirstOrDefault()?.Name
        ?? implementation.Name.WithoutSuffix("Controller").WithoutSuffix(Postfixes);
}
